<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ChartWords</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without a date left out.</source>
            <translation>
                <numerusform>%n article without a date left out.</numerusform>
                <numerusform>%n articles without a date left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stated in %n article(s)</source>
            <translation>
                <numerusform>stated in %n article</numerusform>
                <numerusform>stated in %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntityNames</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message numerus="yes">
            <source>It stands there %n time(s).</source>
            <translation>
                <numerusform>It stands there %n time.</numerusform>
                <numerusform>It stands there %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of it stands there, but nowhere within %n word(s).</source>
            <translation>
                <numerusform>All of it stands there, but nowhere within %n word.</numerusform>
                <numerusform>All of it stands there, but nowhere within %n words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) that match: %1</source>
            <translation>
                <numerusform>%n article that match: %1</numerusform>
                <numerusform>%n articles that match: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>%n s left</numerusform>
                <numerusform>%n s left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message numerus="yes">
            <source>Story in %n outlet(s)</source>
            <translation>
                <numerusform>Story in %n outlet</numerusform>
                <numerusform>Story in %n outlets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) folded: %1</source>
            <translation>
                <numerusform>%n line folded: %1</numerusform>
                <numerusform>%n lines folded: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reanalysis</name>
        <message numerus="yes">
            <source>%n article(s) were analysed anew.</source>
            <translation>
                <numerusform>%n article was analysed anew.</numerusform>
                <numerusform>%n articles were analysed anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are read differently.</source>
            <translation>
                <numerusform>%n of them is read differently.</numerusform>
                <numerusform>%n of them are read differently.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s)</source>
            <translation>
                <numerusform>%n new name</numerusform>
                <numerusform>%n new names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) gone</source>
            <translation>
                <numerusform>%n name gone</numerusform>
                <numerusform>%n names gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of another type</source>
            <translation>
                <numerusform>%n name of another type</numerusform>
                <numerusform>%n names of another type</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message numerus="yes">
            <source>named with %n of the same entities</source>
            <translation>
                <numerusform>named with %n of the same entities</numerusform>
                <numerusform>named with %n of the same entities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ArticleDelegate</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ArticleListModel</name>
        <message numerus="yes">
            <source>story in %n outlet(s)</source>
            <translation>
                <numerusform>story in %n outlet</numerusform>
                <numerusform>story in %n outlets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ChartPane</name>
        <message numerus="yes">
            <source>No dates in these %n article(s)</source>
            <translation>
                <numerusform>No dates in this article</numerusform>
                <numerusform>No dates in these %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No names in these %n article(s)</source>
            <translation>
                <numerusform>No names in this article</numerusform>
                <numerusform>No names in these %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n most named</source>
            <translation>
                <numerusform>The %n most named</numerusform>
                <numerusform>The %n most named</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No roles in these %n article(s)</source>
            <translation>
                <numerusform>No roles in these %n article</numerusform>
                <numerusform>No roles in these %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ChipRow</name>
        <message numerus="yes">
            <source>%n more</source>
            <comment>conditions that find no room</comment>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more condition(s)</source>
            <translation>
                <numerusform>%n more condition</numerusform>
                <numerusform>%n more conditions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ConcordanceControl</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ConcordanceModel</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::CurationControl</name>
        <message numerus="yes">
            <source>Remove %n article(s) and everything that came from them for good?</source>
            <translation>
                <numerusform>Remove %n article and everything that came from them for good?</numerusform>
                <numerusform>Remove %n articles and everything that came from them for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were added.</source>
            <translation>
                <numerusform>%n correction were added.</numerusform>
                <numerusform>%n corrections were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::EntityDetail</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 articles, %n mention(s)</source>
            <translation>
                <numerusform>%1 of %2 articles, %n mention</numerusform>
                <numerusform>%1 of %2 articles, %n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::EntityListModel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::EntityPane</name>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in %n article</numerusform>
                <numerusform>in %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::FilterBar</name>
        <message numerus="yes">
            <source>%1 of %2 article(s)</source>
            <translation>
                <numerusform>%1 of %2 article</numerusform>
                <numerusform>%1 of %2 articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::MainWindow</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n article(s) were in the library already.</source>
            <translation>
                <numerusform>The article was in the library already.</numerusform>
                <numerusform>All %n articles were in the library already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) were added.</source>
            <translation>
                <numerusform>%n article was added.</numerusform>
                <numerusform>%n articles were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.</source>
            <translation>
                <numerusform>%n article was read by an older Lectern; see “Analyse Anew” in the menu File.</numerusform>
                <numerusform>%n articles were read by an older Lectern; see “Analyse Anew” in the menu File.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1, without %n article(s) that cannot be read.</source>
            <translation>
                <numerusform>Exported to %1, without %n article that cannot be read.</numerusform>
                <numerusform>Exported to %1, without %n articles that cannot be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::PassageControl</name>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n quotation</numerusform>
                <numerusform>%n quotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in %n article</numerusform>
                <numerusform>in %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::ReaderPane</name>
        <message numerus="yes">
            <source>%1 of %2 articles, %n mention(s)</source>
            <translation>
                <numerusform>%1 of %2 articles, %n mention</numerusform>
                <numerusform>%1 of %2 articles, %n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::StatusLine</name>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n file could not be read</numerusform>
                <numerusform>%n files could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lectern::SuggestionCard</name>
        <message numerus="yes">
            <source>%n more like this: hold Shift to answer all.</source>
            <translation>
                <numerusform>%n more like this: hold Shift to answer all.</numerusform>
                <numerusform>%n more like this: hold Shift to answer all.</numerusform>
            </translation>
        </message>
    </context>
</TS>
