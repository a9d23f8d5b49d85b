<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ArticleDelegate</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleListModel</name>
        <message numerus="yes">
            <source>story in %n outlet(s)</source>
            <translation>
                <numerusform>story in %n outlet</numerusform>
                <numerusform>story in %n outlets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
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
        <name>EntityDetail</name>
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
        <name>EntityListModel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntityPane</name>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in %n article</numerusform>
                <numerusform>in %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%1 of %2 article(s)</source>
            <translation>
                <numerusform>%1 of %2 article</numerusform>
                <numerusform>%1 of %2 articles</numerusform>
            </translation>
        </message>
    </context>
</TS>
