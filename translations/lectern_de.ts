<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Look whether you may read the file, and whether its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Look whether the file was moved or renamed, and open it from its new place.</source>
        <translation>Prüfen Sie, ob die Datei verschoben oder umbenannt wurde, und öffnen Sie sie am neuen Ort.</translation>
    </message>
    <message>
        <source>If you have a copy from before, open that. Articles can be read again from their files.</source>
        <translation>Wenn Sie eine frühere Kopie haben, öffnen Sie diese. Artikel können aus ihren Dateien erneut gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Close it in the other window or program first, then try again.</source>
        <translation>Schließen Sie sie zuerst im anderen Fenster oder Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A newer Lectern may be able to open it.</source>
        <translation>Ein neueres Lectern kann sie vielleicht öffnen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>Ohne Medium</translation>
    </message>
</context>
<context>
    <name>Boilerplate</name>
    <message>
        <source>share buttons</source>
        <translation>Teilen-Schaltflächen</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>Newsletter-Formular</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>Urheberrechtshinweis</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Verweise auf andere Artikel</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>stands in many articles of the outlet</source>
        <translation>steht in vielen Artikeln des Mediums</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>Nationalitäten</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mention each</source>
        <translation>je 1 Nennung</translation>
    </message>
    <message>
        <source>%1 mentions or fewer each</source>
        <translation>je höchstens %1 Nennungen</translation>
    </message>
    <message>
        <source>1 story each</source>
        <translation>je 1 Story</translation>
    </message>
    <message>
        <source>%1 stories or fewer each</source>
        <translation>je höchstens %1 Storys</translation>
    </message>
    <message>
        <source>1 article each</source>
        <translation>je 1 Artikel</translation>
    </message>
    <message>
        <source>%1 articles or fewer each</source>
        <translation>je höchstens %1 Artikel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>other outlets</source>
        <translation>andere Medien</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>week %1, %2 to %3</source>
        <translation>Woche %1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>stated in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel angegeben</numerusform>
            <numerusform>in %n Artikeln angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; in the other articles %3; %4 as often</source>
        <translation>%1: %2; in den übrigen Artikeln %3; %4 so oft</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stories per day</source>
        <translation>Storys pro Tag</translation>
    </message>
    <message>
        <source>Stories per week</source>
        <translation>Storys pro Woche</translation>
    </message>
    <message>
        <source>Stories per month</source>
        <translation>Storys pro Monat</translation>
    </message>
    <message>
        <source>Stories per year</source>
        <translation>Storys pro Jahr</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Artikel pro Tag</translation>
    </message>
    <message>
        <source>Mentions of %1 per day</source>
        <translation>Nennungen pro Tag (%1)</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Artikel pro Woche</translation>
    </message>
    <message>
        <source>Mentions of %1 per week</source>
        <translation>Nennungen pro Woche (%1)</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Artikel pro Monat</translation>
    </message>
    <message>
        <source>Mentions of %1 per month</source>
        <translation>Nennungen pro Monat (%1)</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Artikel pro Jahr</translation>
    </message>
    <message>
        <source>Mentions of %1 per year</source>
        <translation>Nennungen pro Jahr (%1)</translation>
    </message>
    <message>
        <source>Articles that name the person or thing.</source>
        <translation>Artikel, die die Person oder Sache nennen.</translation>
    </message>
    <message>
        <source>Articles that name the person.</source>
        <translation>Artikel, die die Person nennen.</translation>
    </message>
    <message>
        <source>Articles that name the company.</source>
        <translation>Artikel, die das Unternehmen nennen.</translation>
    </message>
    <message>
        <source>Articles that name the organization.</source>
        <translation>Artikel, die die Organisation nennen.</translation>
    </message>
    <message>
        <source>Articles that name the place.</source>
        <translation>Artikel, die den Ort nennen.</translation>
    </message>
    <message>
        <source>Articles that name the nationality.</source>
        <translation>Artikel, die die Nationalität nennen.</translation>
    </message>
    <message>
        <source>Articles that name the event.</source>
        <translation>Artikel, die das Ereignis nennen.</translation>
    </message>
    <message>
        <source>Articles that name the product.</source>
        <translation>Artikel, die das Produkt nennen.</translation>
    </message>
    <message>
        <source>Articles that name the work.</source>
        <translation>Artikel, die das Werk nennen.</translation>
    </message>
    <message>
        <source>Number of mentions.</source>
        <translation>Anzahl der Nennungen.</translation>
    </message>
    <message>
        <source>Stories: articles that tell the same event count once.</source>
        <translation>Storys: Artikel über dasselbe Ereignis zählen einmal.</translation>
    </message>
    <message>
        <source>n = %1; %2 of %3 %4 shown.</source>
        <translation>n = %1; %2 von %3 gezeigt (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date left out.</source>
        <translation>
            <numerusform>%n Artikel ohne Datum nicht berücksichtigt.</numerusform>
            <numerusform>%n Artikel ohne Datum nicht berücksichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions of both in the articles that name both.</source>
        <translation>Nennungen beider in den Artikeln, die beide nennen.</translation>
    </message>
    <message>
        <source>Stories that name both.</source>
        <translation>Storys, die beide nennen.</translation>
    </message>
    <message>
        <source>Articles that name both.</source>
        <translation>Artikel, die beide nennen.</translation>
    </message>
    <message>
        <source>Numbers on lines: %1</source>
        <translation>Zahlen an den Linien: %1</translation>
    </message>
    <message>
        <source>%1 of %2 links shown.</source>
        <translation>%1 von %2 Verbindungen gezeigt.</translation>
    </message>
    <message>
        <source>Ordered by keyness of the mentions (G², 3.84 or more).</source>
        <translation>Geordnet nach Keyness der Nennungen (G², ab 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the stories (G², 3.84 or more).</source>
        <translation>Geordnet nach Keyness der Storys (G², ab 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the articles (G², 3.84 or more).</source>
        <translation>Geordnet nach Keyness der Artikel (G², ab 3,84).</translation>
    </message>
    <message>
        <source>Share of the articles of the filter (colour) and of the others (grey) that name it.</source>
        <translation>Anteil der gefilterten Artikel (farbig) und der übrigen (grau), die den Namen nennen.</translation>
    </message>
    <message>
        <source>n = %1 against %2; %3 of %4 names shown.</source>
        <translation>n = %1 gegenüber %2; %3 von %4 Namen gezeigt.</translation>
    </message>
    <message>
        <source>Each line is a mention, from the beginning of the article to its end.</source>
        <translation>Jeder Strich ist eine Nennung, vom Anfang des Artikels bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>n = %1, %2 of %3 shown.</source>
        <translation>n = %1, gezeigt: %2 von %3.</translation>
    </message>
    <message>
        <source>n = %1, %2.</source>
        <translation>n = %1, %2.</translation>
    </message>
    <message>
        <source>By date of publication.</source>
        <translation>Nach Datum der Veröffentlichung.</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>%1 nach Medium</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>%1 in denselben Artikeln</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Wer mit wem vorkommt</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Rollen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>%1, die diese Artikel auszeichnen</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Wo in den Artikeln</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>Wo %1 genannt wird</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>%1 mit den meisten Nennungen</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>%1 in den meisten Storys</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>%1 in den meisten Artikeln</translation>
    </message>
    <message>
        <source>From the first to the last article that states the role; a line is an article.</source>
        <translation>Vom ersten bis zum letzten Artikel, der die Rolle angibt; ein Strich ist ein Artikel.</translation>
    </message>
    <message>
        <source>n = %1; %2 people with roles.</source>
        <translation>n = %1; %2 Personen mit Rollen.</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Newest article: %1. %2</source>
        <translation>Neuester Artikel: %1. %2</translation>
    </message>
    <message>
        <source>in the other articles</source>
        <translation>in den übrigen Artikeln</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>so oft</translation>
    </message>
    <message>
        <source>G²</source>
        <translation>G²</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>one mention</source>
        <translation>eine Nennung</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· keine</translation>
    </message>
    <message>
        <source>named together</source>
        <translation>zusammen genannt</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>A picture of a chart must end in .png, .svg or .pdf.</source>
        <translation>Ein Bild eines Diagramms muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>bei: %1</translation>
    </message>
    <message>
        <source>no body named</source>
        <translation>ohne Angabe der Stelle</translation>
    </message>
    <message>
        <source>article that states it</source>
        <translation>Artikel, der sie angibt</translation>
    </message>
    <message>
        <source>no articles in library</source>
        <translation>keine Artikel in der Bibliothek</translation>
    </message>
    <message>
        <source>no articles in this filter</source>
        <translation>keine Artikel in diesem Filter</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1” – %2</source>
        <comment>words – title, outlet, date</comment>
        <translation>„%1“ – %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Ignored</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Nothing is called “%1”, or several things are.</source>
        <translation>Nichts heißt „%1“, oder mehreres heißt so.</translation>
    </message>
    <message>
        <source>The article %1 is not in the library.</source>
        <translation>Der Artikel %1 ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is nothing that “%1” could be joined with.</source>
        <translation>Es gibt nichts, womit „%1“ verbunden werden könnte.</translation>
    </message>
    <message>
        <source>No mention of “%1” is meant.</source>
        <translation>Keine Nennung von „%1“ ist gemeint.</translation>
    </message>
    <message>
        <source>The article does not say “%1” there.</source>
        <translation>Der Artikel sagt dort nicht „%1“.</translation>
    </message>
    <message>
        <source>No article says “%1”.</source>
        <translation>Kein Artikel sagt „%1“.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>ein Unternehmen</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a nationality</source>
        <translation>eine Nationalität</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>eine Menge</translation>
    </message>
    <message>
        <source>a work</source>
        <translation>ein Werk</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>Das Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>The date of the update</source>
        <translation>Das Datum der Aktualisierung</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>Die Autorenzeile</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>The dateline</source>
        <translation>Die Ortsmarke</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Das Ressort</translation>
    </message>
    <message>
        <source>%1 is the same as %2.</source>
        <translation>%1 ist dasselbe wie %2.</translation>
    </message>
    <message>
        <source>%1 is not %2 but another: %3.</source>
        <translation>%1 ist nicht %2, sondern etwas anderes: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is not %3 but another: %4.</source>
        <translation>%1 in %2 ist nicht %3, sondern etwas anderes: %4.</translation>
    </message>
    <message>
        <source>%1 is called %2.</source>
        <translation>%1 heißt %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is neither %2 nor anything else.</source>
        <translation>%1 ist weder %2 noch etwas anderes.</translation>
    </message>
    <message>
        <source>%1 names nothing here (%2).</source>
        <translation>%1 benennt hier nichts (%2).</translation>
    </message>
    <message>
        <source>%1 is never the same as %2.</source>
        <translation>%1 ist nie dasselbe wie %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 here (%3).</source>
        <translation>%1 ist hier %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 wherever it stands.</source>
        <translation>%1 ist %2, wo immer es steht.</translation>
    </message>
    <message>
        <source>%1 of %2 is not stated.</source>
        <translation>%1 von %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 von %2 ist %3.</translation>
    </message>
    <message>
        <source>%1 is no text of the article (%2).</source>
        <translation>%1 gehört nicht zum Text des Artikels (%2).</translation>
    </message>
    <message>
        <source>%1 is text of the article (%2).</source>
        <translation>%1 gehört zum Text des Artikels (%2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is no correction that this Lectern knows.</source>
        <translation>Diese Korrektur kennt diese Version von Lectern nicht.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>EntityModel</name>
    <message>
        <source>The entity model is damaged.</source>
        <translation>Das Modell der Entitäten ist beschädigt.</translation>
    </message>
    <message>
        <source>The entity model cannot be opened.</source>
        <translation>Das Modell der Entitäten kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The entity model cannot be read.</source>
        <translation>Das Modell der Entitäten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The entity model is of another version.</source>
        <translation>Das Modell der Entitäten gehört zu einer anderen Version.</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name – type and count</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalitäten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Line %1 is not an annotated sentence.</source>
        <translation>Zeile %1 ist kein annotierter Satz.</translation>
    </message>
    <message>
        <source>The file holds no annotated sentence.</source>
        <translation>Die Datei enthält keinen annotierten Satz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not LABEL=TYPE.</source>
        <translation>„%1“ ist nicht von der Form LABEL=TYPE.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every article is wanted.</source>
        <translation>Jeder Artikel ist gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>It stands there %n time(s).</source>
        <translation>
            <numerusform>Es steht dort %n-mal.</numerusform>
            <numerusform>Es steht dort %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word begins like that.</source>
        <translation>Kein Wort beginnt so.</translation>
    </message>
    <message>
        <source>No word is like it.</source>
        <translation>Kein Wort ist ähnlich.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Nicht vorhanden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it stands there, but nowhere within %n word(s).</source>
        <translation>
            <numerusform>Alles davon steht dort, aber nirgends innerhalb von %n Wort.</numerusform>
            <numerusform>Alles davon steht dort, aber nirgends innerhalb von %n Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its words stand there, but nowhere in this order.</source>
        <translation>Alle Wörter stehen dort, aber nirgends in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>It does not stand there in any spelling.</source>
        <translation>Es steht dort in keiner Schreibweise.</translation>
    </message>
    <message>
        <source>It is written in another way there: %1.</source>
        <translation>Es ist dort anders geschrieben: %1.</translation>
    </message>
    <message>
        <source>It states no source.</source>
        <translation>Er gibt keine Quelle an.</translation>
    </message>
    <message>
        <source>Its source is %1.</source>
        <translation>Seine Quelle ist %1.</translation>
    </message>
    <message>
        <source>It states no author.</source>
        <translation>Er gibt keinen Autor an.</translation>
    </message>
    <message>
        <source>It is by %1.</source>
        <translation>Er ist von %1.</translation>
    </message>
    <message>
        <source>Its title is %1.</source>
        <translation>Sein Titel ist %1.</translation>
    </message>
    <message>
        <source>It is dated %1.</source>
        <translation>Sein Datum ist %1.</translation>
    </message>
    <message>
        <source>It states no date.</source>
        <translation>Er gibt kein Datum an.</translation>
    </message>
    <message>
        <source>Its story is %1.</source>
        <translation>Seine Story ist %1.</translation>
    </message>
    <message>
        <source>An office in it is called so.</source>
        <translation>Ein Amt darin heißt so.</translation>
    </message>
    <message>
        <source>No office in it is called so.</source>
        <translation>Kein Amt darin heißt so.</translation>
    </message>
    <message>
        <source>It is marked so.</source>
        <translation>Er ist so gekennzeichnet.</translation>
    </message>
    <message>
        <source>It is not marked so.</source>
        <translation>Er ist nicht so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name is known in the library.</source>
        <translation>Niemand und nichts dieses Namens ist in der Bibliothek bekannt.</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <translation>Er nennt %1 nicht.</translation>
    </message>
    <message>
        <source>It quotes %1.</source>
        <translation>Er zitiert %1.</translation>
    </message>
    <message>
        <source>It names %1 without quoting.</source>
        <translation>Er nennt %1, zitiert aber nicht.</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Er nennt %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Annotated articles</source>
        <translation>Annotierte Artikel</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle Typen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Zeitverlauf</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Artikel pro Tag</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Artikel pro Woche</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Artikel pro Monat</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Artikel pro Jahr</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>%1 mit den meisten Nennungen</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>%1 in den meisten Storys</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>%1 in den meisten Artikeln</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>%1 nach Medium</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>%1 in denselben Artikeln</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Wer mit wem vorkommt</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Rollen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>%1, die diese Artikel auszeichnen</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Wo in den Artikeln</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>Wo %1 genannt wird</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name for the folder.</source>
        <translation>Unter diesem Namen gibt es schon etwas. Wählen Sie einen anderen Namen für den Ordner.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Der Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The folder cannot be given its name.</source>
        <translation>Der Ordner kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The values of this chart are written to files that end in .%1.</source>
        <translation>Die Werte dieses Diagramms werden in Dateien mit diesen Endungen geschrieben: .%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that match: %1</source>
        <translation>
            <numerusform>%n passender Artikel: %1</numerusform>
            <numerusform>%n passende Artikel: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON with everything found (*.json)</source>
        <translation>JSON mit allem Gefundenen (*.json)</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>W3C-Web-Annotationen (*.jsonld)</translation>
    </message>
    <message>
        <source>CoNLL-2003 columns (*.conll)</source>
        <translation>CoNLL-2003-Spalten (*.conll)</translation>
    </message>
    <message>
        <source>Folder for brat (*)</source>
        <translation>Ordner für brat (*)</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF-Netz (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML-Netz (*.graphml)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;Articles…</source>
        <translation>&amp;Artikel…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen…</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>N&amp;ennungen…</translation>
    </message>
    <message>
        <source>Names in the &amp;Same Articles…</source>
        <translation>Namen in den&amp;selben Artikeln…</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Zitate…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Rollen…</translation>
    </message>
    <message>
        <source>&amp;Concordance of the Search…</source>
        <translation>&amp;Konkordanz der Suche…</translation>
    </message>
    <message>
        <source>Anno&amp;tations…</source>
        <translation>Anno&amp;tationen…</translation>
    </message>
    <message>
        <source>Net&amp;work of Names…</source>
        <translation>Na&amp;mensnetz…</translation>
    </message>
    <message>
        <source>Articles to Rea&amp;d…</source>
        <translation>Artike&amp;l zum Lesen…</translation>
    </message>
    <message>
        <source>&amp;Open Article to Read…</source>
        <translation>&amp;Offener Artikel zum Lesen…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Frontend</name>
    <message>
        <source>%1: the picture cannot be written.</source>
        <translation>%1: Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no display for the window; lectern --help lists what needs none.</source>
        <translation>Für das Fenster fehlt eine Anzeige; lectern --help listet auf, was keine braucht.</translation>
    </message>
    <message>
        <source>Lectern is not installed whole</source>
        <translation>Lectern ist nicht vollständig installiert</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A star was set.</source>
        <translation>Ein Stern wurde gesetzt.</translation>
    </message>
    <message>
        <source>A star was taken away.</source>
        <translation>Ein Stern wurde entfernt.</translation>
    </message>
    <message>
        <source>The tag “%1” was set.</source>
        <translation>Das Schlagwort „%1“ wurde vergeben.</translation>
    </message>
    <message>
        <source>The tag “%1” was taken away.</source>
        <translation>Das Schlagwort „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>A note was written.</source>
        <translation>Eine Notiz wurde geschrieben.</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>Eine Notiz wurde gelöscht.</translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation>Eine Notiz wurde geändert.</translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>Die Suche „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>Die Suche „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>An article was put into the bin.</source>
        <translation>Ein Artikel wurde in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>An article was taken out of the bin.</source>
        <translation>Ein Artikel wurde aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Widerrufen: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an office document of the old format</source>
        <translation>ein Office-Dokument im alten Format</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a video or a picture</source>
        <translation>ein Video oder ein Bild</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation>eine Datenbank oder eine Bibliothek</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Der Inhalt des Ordners kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder contains no files.</source>
        <translation>Der Ordner enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and cannot be one article.</source>
        <translation>Die Datei ist größer als 20 MB und kann kein einzelner Artikel sein.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>Die Datei enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no field of an article: title, date, updated, source, author, section, standfirst or text.</source>
        <translation>„%1“ ist kein Feld eines Artikels: title, date, updated, source, author, section, standfirst oder text.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The field in line %1 is larger than 100 MB.</source>
        <translation>Das Feld in Zeile %1 ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>an office document without running text</source>
        <translation>ein Office-Dokument ohne Fließtext</translation>
    </message>
    <message>
        <source>The program that reads such files cannot be started.</source>
        <translation>Das Programm, das solche Dateien liest, kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Archives are nested too deeply.</source>
        <translation>Die Archive sind zu tief ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>The name of the entry &apos;%1&apos; leads out of the archive or cannot be one.</source>
        <translation>Der Name des Eintrags „%1“ führt aus dem Archiv hinaus oder ist kein möglicher Name.</translation>
    </message>
    <message>
        <source>The archive holds too much text; the rest was left out.</source>
        <translation>Das Archiv enthält zu viel Text; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Das Archiv enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The file is larger than 128 MB.</source>
        <translation>Die Datei ist größer als 128 MB.</translation>
    </message>
    <message>
        <source>The file is %1, which cannot be read.</source>
        <translation>Die Datei ist %1 und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The page is larger than 20 MB and cannot be one article.</source>
        <translation>Die Seite ist größer als 20 MB und kann kein einzelner Artikel sein.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation>Die Seite ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The page has no readable text.</source>
        <translation>Die Seite hat keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Das Lesen der Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>The file unpacks to too much.</source>
        <translation>Entpackt ist die Datei zu groß.</translation>
    </message>
    <message>
        <source>The file is damaged; reading it broke the reader off.</source>
        <translation>Die Datei ist beschädigt; beim Lesen ist das Leseprogramm abgebrochen.</translation>
    </message>
    <message>
        <source>Object %1 of the file is larger than 100 MB.</source>
        <translation>Objekt %1 der Datei ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>Object %1 of the file is not valid JSON.</source>
        <translation>Objekt %1 der Datei ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The letter has more parts than can be read; the rest was left out.</source>
        <translation>Die E-Mail hat mehr Teile, als gelesen werden können; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file is a damaged letter.</source>
        <translation>Die Datei ist eine beschädigte E-Mail.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>Die E-Mail hat keinen Text.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be read.</source>
        <translation>Das Dokument ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>Das Dokument hat keinen Text.</translation>
    </message>
    <message>
        <source>The document is larger than 20 MB and cannot be one article.</source>
        <translation>Das Dokument ist größer als 20 MB und kann kein einzelner Artikel sein.</translation>
    </message>
    <message>
        <source>The PDF document is damaged.</source>
        <translation>Das PDF-Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>The PDF document is locked by a password.</source>
        <translation>Das PDF-Dokument ist durch ein Passwort gesperrt.</translation>
    </message>
    <message>
        <source>The PDF document has more than 5000 pages.</source>
        <translation>Das PDF-Dokument hat mehr als 5000 Seiten.</translation>
    </message>
    <message>
        <source>The PDF document has no text; it may be a scan.</source>
        <translation>Das PDF-Dokument hat keinen Text; vielleicht ist es ein Scan.</translation>
    </message>
    <message>
        <source>No column of the table is known to hold the text of articles; --map COLUMN=text names it.</source>
        <translation>Von keiner Spalte der Tabelle ist bekannt, dass sie den Text der Artikel enthält; --map COLUMN=text benennt sie.</translation>
    </message>
    <message>
        <source>Article %1 of the file is larger than 20 MB and was left out.</source>
        <translation>Artikel %1 der Datei ist größer als 20 MB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file holds too many articles; those from %1 on were left out.</source>
        <translation>Die Datei enthält zu viele Artikel; ab Nummer %1 wurden sie ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no article with text.</source>
        <translation>Die Datei hat keinen Artikel mit Text.</translation>
    </message>
    <message>
        <source>Articles without text were left out: %1, the first of them number %2.</source>
        <translation>Artikel ohne Text wurden ausgelassen: %1, der erste davon Nummer %2.</translation>
    </message>
    <message>
        <source>Reading the file takes too much memory.</source>
        <translation>Das Lesen der Datei braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>It would unpack to far more than such a file can hold.</source>
        <translation>Entpackt ergäbe das weit mehr, als eine solche Datei enthalten kann.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in a way that cannot be read.</source>
        <translation>Der Inhalt ist verschlüsselt oder auf eine Weise gepackt, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The archive has more than 20 000 entries.</source>
        <translation>Das Archiv hat mehr als 20 000 Einträge.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off.</source>
        <translation>Die komprimierte Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The text is longer than 20 MB and cannot be one article.</source>
        <translation>Der Text ist länger als 20 MB und kann kein einzelner Artikel sein.</translation>
    </message>
    <message>
        <source>The text holds nothing but blank space.</source>
        <translation>Der Text enthält nur Leerraum.</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>The attached files are too large.</source>
        <translation>Die angehängten Dateien sind zu groß.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The work broke off: %1</source>
        <translation>Die Arbeit wurde abgebrochen: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie auf dem &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>The language of the desktop, English if it is none of these</source>
        <translation>Die Sprache der Arbeitsumgebung; Englisch, wenn sie nicht dabei ist</translation>
    </message>
    <message>
        <source>Show the window in this language</source>
        <translation>Das Fenster in dieser Sprache zeigen</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The lexicon cannot be opened.</source>
        <translation>Das Lexikon kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The lexicon is empty.</source>
        <translation>Das Lexikon ist leer.</translation>
    </message>
    <message>
        <source>This class is not known.</source>
        <translation>Diese Klasse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The class of this line is not stated before it.</source>
        <translation>Die Klasse dieser Zeile ist nicht vorher angegeben.</translation>
    </message>
    <message>
        <source>This line has too many columns.</source>
        <translation>Diese Zeile hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>A name on this line has no letters.</source>
        <translation>Ein Name in dieser Zeile hat keine Buchstaben.</translation>
    </message>
    <message>
        <source>The lexicon is damaged.</source>
        <translation>Das Lexikon ist beschädigt.</translation>
    </message>
    <message>
        <source>The lexicon is of another version of the program.</source>
        <translation>Das Lexikon gehört zu einer anderen Version des Programms.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The article %1 is damaged in the library.</source>
        <translation>Der Artikel %1 ist in der Bibliothek beschädigt.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Der Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library cannot be written here.</source>
        <translation>Die Bibliothek kann hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the library.</source>
        <translation>In den Ordner der Bibliothek kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The library is open in another Lectern (process %1 on %2).</source>
        <translation>Die Bibliothek ist in einem anderen Lectern geöffnet (Prozess %1 auf %2).</translation>
    </message>
    <message>
        <source>This is not a Lectern library.</source>
        <translation>Das ist keine Lectern-Bibliothek.</translation>
    </message>
    <message>
        <source>There is no such library.</source>
        <translation>Es gibt keine solche Bibliothek.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Die Bibliothek kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>Die Bibliotheksdatei ist leer.</translation>
    </message>
    <message>
        <source>The library file is cut off: its end is missing.</source>
        <translation>Die Bibliotheksdatei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The library was written by a newer Lectern (version %1 of its format; this one knows %2).</source>
        <translation>Die Bibliothek wurde von einem neueren Lectern geschrieben (Formatversion %1; dieses kennt %2).</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Die Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Die Bibliothek wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Die Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Der Datenträger ist voll; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk reports an error at the library file.</source>
        <translation>Der Datenträger meldet einen Fehler bei der Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library.</source>
        <translation>Der Speicher reicht für die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The library file does not have the expected content (%1).</source>
        <translation>Die Bibliotheksdatei hat nicht den erwarteten Inhalt (%1).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The article was not printed</source>
        <translation>Der Artikel wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Save Article as PDF</source>
        <translation>Artikel als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>Der Artikel wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The quotation that begins here is never closed: add a quotation mark after it.</source>
        <translation>Das Anführungszeichen, das hier steht, wird nie geschlossen: Setzen Sie am Ende ein weiteres.</translation>
    </message>
    <message>
        <source>“near/” needs a number of words from 1 to %1, as in: Baku near/5 exhibition.</source>
        <translation>„near/“ braucht eine Zahl von Wörtern zwischen 1 und %1, etwa: Baku near/5 exhibition.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close: remove it.</source>
        <translation>Zu dieser schließenden Klammer gehört keine öffnende: Bitte entfernen.</translation>
    </message>
    <message>
        <source>The query is nested too deeply: leave out some brackets.</source>
        <translation>Die Anfrage ist zu tief verschachtelt: Lassen Sie einige Klammern weg.</translation>
    </message>
    <message>
        <source>OR needs a condition on both sides.</source>
        <translation>OR braucht auf beiden Seiten eine Bedingung.</translation>
    </message>
    <message>
        <source>AND needs a condition on both sides.</source>
        <translation>AND braucht auf beiden Seiten eine Bedingung.</translation>
    </message>
    <message>
        <source>Give all parts of one “near” the same distance.</source>
        <translation>Geben Sie allen Teilen eines „near“ denselben Abstand.</translation>
    </message>
    <message>
        <source>“near” needs a word or a phrase on both sides.</source>
        <translation>„near“ braucht auf beiden Seiten ein Wort oder eine Wortfolge.</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out: name a word after the minus sign.</source>
        <translation>Nach dem Minuszeichen fehlt das Wort, das ausgeschlossen werden soll.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed: add “)”.</source>
        <translation>Die Klammer, die sich hier öffnet, wird nie geschlossen: Ergänzen Sie „)“.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after the colon.</source>
        <translation>„%1:“ braucht einen Wert direkt nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the words in quotation marks to look for them as they stand.</source>
        <translation>Es gibt kein Feld „%1“. Setzen Sie die Wörter in Anführungszeichen, um sie so zu suchen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2:”?</source>
        <translation>Es gibt kein Feld „%1“; meinten Sie „%2:“?</translation>
    </message>
    <message>
        <source>“%1:” needs a value with letters or digits.</source>
        <translation>„%1:“ braucht einen Wert mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no date: write a year, month or day, as in %2:2024-04.</source>
        <translation>„%1“ ist kein Datum: Schreiben Sie Jahr, Monat oder Tag, etwa %2:2024-04.</translation>
    </message>
    <message>
        <source>“is:” knows only %1.</source>
        <translation>„is:“ kennt nur %1.</translation>
    </message>
    <message>
        <source>“is:%1” is unknown; did you mean “is:%2”?</source>
        <translation>„is:%1“ ist unbekannt; meinten Sie „is:%2“?</translation>
    </message>
    <message>
        <source>There is nothing here to look for: no letter and no digit.</source>
        <translation>Hier gibt es nichts zu suchen: kein Buchstabe und keine Ziffer.</translation>
    </message>
    <message>
        <source>A word may differ in 1 or 2 letters: write %1~1 or %1~2.</source>
        <translation>Ein Wort darf in 1 oder 2 Buchstaben abweichen: Schreiben Sie %1~1 oder %1~2.</translation>
    </message>
    <message>
        <source>Only a single word can be looked for with “~”.</source>
        <translation>Mit „~“ kann nur ein einzelnes Wort gesucht werden.</translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message>
        <source>contain %1</source>
        <translation>%1 enthalten</translation>
    </message>
    <message>
        <source>do not contain %1</source>
        <translation>%1 nicht enthalten</translation>
    </message>
    <message>
        <source>mention %1</source>
        <translation>%1 erwähnen</translation>
    </message>
    <message>
        <source>do not mention %1</source>
        <translation>%1 nicht erwähnen</translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation>%1 zitieren</translation>
    </message>
    <message>
        <source>do not quote %1</source>
        <translation>%1 nicht zitieren</translation>
    </message>
    <message>
        <source>come from %1</source>
        <translation>von %1 stammen</translation>
    </message>
    <message>
        <source>do not come from %1</source>
        <translation>nicht von %1 stammen</translation>
    </message>
    <message>
        <source>are by %1</source>
        <translation>von %1 verfasst sind</translation>
    </message>
    <message>
        <source>are not by %1</source>
        <translation>nicht von %1 verfasst sind</translation>
    </message>
    <message>
        <source>name the office %1</source>
        <translation>das Amt %1 nennen</translation>
    </message>
    <message>
        <source>do not name the office %1</source>
        <translation>das Amt %1 nicht nennen</translation>
    </message>
    <message>
        <source>have %1 in the title</source>
        <translation>%1 im Titel haben</translation>
    </message>
    <message>
        <source>do not have %1 in the title</source>
        <translation>%1 nicht im Titel haben</translation>
    </message>
    <message>
        <source>tell the story %1</source>
        <translation>die Story %1 erzählen</translation>
    </message>
    <message>
        <source>do not tell the story %1</source>
        <translation>die Story %1 nicht erzählen</translation>
    </message>
    <message>
        <source>are tagged %1</source>
        <translation>das Schlagwort %1 tragen</translation>
    </message>
    <message>
        <source>are not tagged %1</source>
        <translation>das Schlagwort %1 nicht tragen</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>%1 sind</translation>
    </message>
    <message>
        <source>are not %1</source>
        <translation>nicht %1 sind</translation>
    </message>
    <message>
        <source>are dated %1</source>
        <translation>datiert sind: %1</translation>
    </message>
    <message>
        <source>are not dated %1</source>
        <translation>nicht datiert sind: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>the same story as another article</source>
        <translation>dieselbe Story wie ein anderer Artikel</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>Wörter mit dem Anfang %1</translation>
    </message>
    <message>
        <source>words like %1</source>
        <translation>Wörter ähnlich %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>%1 near %2</source>
        <translation>%1 nahe bei %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and not %2</source>
        <translation>%1 und nicht %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are not among those that %1</source>
        <translation>nicht zu denen gehören, die %1</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>articles that %1</source>
        <translation>Artikel, die %1</translation>
    </message>
    <message>
        <source>have a note with %1</source>
        <translation>eine Notiz mit %1 haben</translation>
    </message>
    <message>
        <source>have no note with %1</source>
        <translation>keine Notiz mit %1 haben</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message numerus="yes">
        <source>Story in %n outlet(s)</source>
        <translation>
            <numerusform>Story in %n Medium</numerusform>
            <numerusform>Story in %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>%n Zeile eingeklappt: %1</numerusform>
            <numerusform>%n Zeilen eingeklappt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Überschrift</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message numerus="yes">
        <source>%n article(s) were analysed anew.</source>
        <translation>
            <numerusform>%n Artikel wurde neu analysiert.</numerusform>
            <numerusform>%n Artikel wurden neu analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are read differently.</source>
        <translation>
            <numerusform>%n davon wird anders gelesen.</numerusform>
            <numerusform>%n davon werden anders gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions: %1 found that were not before, %2 no longer found, %3 of another type.</source>
        <translation>Nennungen: %1 neu gefunden, %2 nicht mehr gefunden, %3 von anderem Typ.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n neuer Name</numerusform>
            <numerusform>%n neue Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) gone</source>
        <translation>
            <numerusform>%n Name weggefallen</numerusform>
            <numerusform>%n Namen weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of another type</source>
        <translation>
            <numerusform>%n Name von anderem Typ</numerusform>
            <numerusform>%n Namen von anderem Typ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a title stands before the name</source>
        <translation>vor dem Namen steht ein Titel</translation>
    </message>
    <message>
        <source>a title follows the name</source>
        <translation>auf den Namen folgt ein Titel</translation>
    </message>
    <message>
        <source>the full name stands earlier in the article</source>
        <translation>der volle Name steht weiter oben im Artikel</translation>
    </message>
    <message>
        <source>the same name is tagged elsewhere in the article</source>
        <translation>derselbe Name ist an anderer Stelle im Artikel markiert</translation>
    </message>
    <message>
        <source>it is the short form of a name in the article</source>
        <translation>es ist die Kurzform eines Namens im Artikel</translation>
    </message>
    <message>
        <source>a form of address stands before the name</source>
        <translation>vor dem Namen steht eine Anrede</translation>
    </message>
    <message>
        <source>a rank stands before the name</source>
        <translation>vor dem Namen steht ein Dienstgrad</translation>
    </message>
    <message>
        <source>it stands in the line that names the authors</source>
        <translation>es steht in der Zeile, die die Autoren nennt</translation>
    </message>
    <message>
        <source>it is in the lexicon</source>
        <translation>es steht im Lexikon</translation>
    </message>
    <message>
        <source>the words around it are those of such a name</source>
        <translation>die Wörter ringsum sind die eines solchen Namens</translation>
    </message>
    <message>
        <source>it begins with a known given name</source>
        <translation>es beginnt mit einem bekannten Vornamen</translation>
    </message>
    <message>
        <source>the word at its end is one of companies</source>
        <translation>das Wort am Ende ist eines von Unternehmen</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a company</source>
        <translation>es enthält ein Wort, das einen Unternehmensnamen ausmacht</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an organization</source>
        <translation>es enthält ein Wort, das einen Organisationsnamen ausmacht</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a place</source>
        <translation>es enthält ein Wort, das einen Ortsnamen ausmacht</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an event</source>
        <translation>es enthält ein Wort, das einen Ereignisnamen ausmacht</translation>
    </message>
    <message>
        <source>a word for such products stands beside it</source>
        <translation>ein Wort für solche Produkte steht daneben</translation>
    </message>
    <message>
        <source>a word for such works stands beside it</source>
        <translation>ein Wort für solche Werke steht daneben</translation>
    </message>
    <message>
        <source>it stands where reports name their place</source>
        <translation>es steht dort, wo Berichte ihren Ort nennen</translation>
    </message>
    <message>
        <source>it states a day, a month or a year</source>
        <translation>es gibt einen Tag, einen Monat oder ein Jahr an</translation>
    </message>
    <message>
        <source>it states an amount in a currency</source>
        <translation>es gibt einen Betrag in einer Währung an</translation>
    </message>
    <message>
        <source>it states a number with a unit</source>
        <translation>es gibt eine Zahl mit einer Einheit an</translation>
    </message>
    <message>
        <source>a rule of the recogniser fits</source>
        <translation>eine Regel der Erkennung passt</translation>
    </message>
    <message>
        <source>%1, because %2 (rule %3)</source>
        <comment>type, reason, rule</comment>
        <translation>%1, denn %2 (Regel %3)</translation>
    </message>
    <message>
        <source>%1, because %2: “%4” (rule %3)</source>
        <comment>type, reason, rule, words</comment>
        <translation>%1, denn %2: „%4“ (Regel %3)</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Die Tabelle wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>Der Index der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The index was written by another version of the program.</source>
        <translation>Der Index wurde von einer anderen Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>The index is of another state of the library.</source>
        <translation>Der Index gehört zu einem anderen Stand der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>both are named in %1</source>
        <translation>beide kommen in %1 vor</translation>
    </message>
    <message numerus="yes">
        <source>named with %n of the same entities</source>
        <translation>
            <numerusform>mit %n derselben Entitäten genannt</numerusform>
            <numerusform>mit %n derselben Entitäten genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>same surname, the given name fits the initial</source>
        <translation>gleicher Nachname, der Vorname passt zum Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <translation>gleicher Vor- und Nachname</translation>
    </message>
    <message>
        <source>same given name, surnames differ in one or two letters</source>
        <translation>gleicher Vorname, die Nachnamen weichen in ein oder zwei Buchstaben ab</translation>
    </message>
    <message>
        <source>the letters are the initials of the other name</source>
        <translation>die Buchstaben sind die Anfangsbuchstaben des anderen Namens</translation>
    </message>
</context>
<context>
    <name>TypeLetter</name>
    <message>
        <source>P</source>
        <comment>badge of a person</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>C</source>
        <comment>badge of a company</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>O</source>
        <comment>badge of an organization</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>L</source>
        <comment>badge of a place (location)</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>N</source>
        <comment>badge of a nationality</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>D</source>
        <comment>badge of a date</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <comment>badge of an event</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>T</source>
        <comment>badge of a product (type, thing)</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of an amount of money</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>badge of a quantity</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of a work</comment>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>ViewSetup</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open &amp;Folder of Articles…</source>
        <translation>Artikel&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Read the articles of a folder into a new library</source>
        <translation>Die Artikel eines Ordners in eine neue Bibliothek einlesen</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open a library that was saved before</source>
        <translation>Eine früher gespeicherte Bibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Read further files into this library</source>
        <translation>Weitere Dateien in diese Bibliothek einlesen</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>Or&amp;dner hinzufügen…</translation>
    </message>
    <message>
        <source>Read another folder into this library</source>
        <translation>Einen weiteren Ordner in diese Bibliothek einlesen</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
    <message>
        <source>Read what comes into a folder by itself from now on</source>
        <translation>Von jetzt an selbsttätig lesen, was in einen Ordner kommt</translation>
    </message>
    <message>
        <source>&amp;Save Library As…</source>
        <translation>Bibliothek &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Give this library a name and a place</source>
        <translation>Dieser Bibliothek einen Namen und einen Ort geben</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>Diagramm &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its values with their evidence</source>
        <translation>Das Diagramm als Bild oder seine Werte mit ihren Belegen speichern</translation>
    </message>
    <message>
        <source>Prin&amp;t Article…</source>
        <translation>Artikel druc&amp;ken…</translation>
    </message>
    <message>
        <source>Print this article with its marks and their legend</source>
        <translation>Diesen Artikel mit Markierungen und Legende drucken</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>See the sheets before they are printed</source>
        <translation>Die Seiten ansehen, bevor sie gedruckt werden</translation>
    </message>
    <message>
        <source>Save Arti&amp;cle as PDF…</source>
        <translation>Artikel als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save this article with its marks as a PDF document</source>
        <translation>Diesen Artikel mit Markierungen als PDF-Dokument speichern</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>P&amp;robleme…</translation>
    </message>
    <message>
        <source>List the files that could not be read, and why</source>
        <translation>Die Dateien auflisten, die nicht gelesen werden konnten, mit dem Grund</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beende&amp;n</translation>
    </message>
    <message>
        <source>Close Lectern; everything is saved</source>
        <translation>Lectern schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>K&amp;orrekturen…</translation>
    </message>
    <message>
        <source>List what you decided about this library, and take single things back</source>
        <translation>Auflisten, was Sie in dieser Bibliothek entschieden haben, und Einzelnes zurücknehmen</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Do anything, or go to any name, by typing a part of it</source>
        <translation>Jeden Befehl und jeden Namen durch Tippen eines Teils erreichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text with title, source and date of the article</source>
        <translation>Den ausgewählten Text mit Titel, Quelle und Datum des Artikels kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Den ganzen Artikel auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>In der &amp;Bibliothek suchen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Suche sp&amp;eichern…</translation>
    </message>
    <message>
        <source>Keep the filter under a name, in the menu Go</source>
        <translation>Den Filter unter einem Namen im Menü „Gehe zu“ ablegen</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Remove the search and all conditions beside it</source>
        <translation>Die Suche und alle Bedingungen daneben entfernen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the text of articles larger</source>
        <translation>Den Text der Artikel größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>Den Text der Artikel kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show the text of articles in its usual size</source>
        <translation>Den Text der Artikel in normaler Größe zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Boilerplate</source>
        <translation>&amp;Beiwerk zeigen</translation>
    </message>
    <message>
        <source>Unfold everything around the article: menus, share buttons, comment policies</source>
        <translation>Alles rund um den Artikel ausklappen: Menüs, Teilen-Schaltflächen, Kommentarregeln</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the article and filter before this</source>
        <translation>Zum vorigen Artikel und Filter zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts gehen</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Voriger A&amp;rtikel</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Nächste &amp;Nennung</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected name in this article</source>
        <translation>Zur nächsten Nennung des gewählten Namens in diesem Artikel gehen</translation>
    </message>
    <message>
        <source>Previous M&amp;ention</source>
        <translation>Vorige Nenn&amp;ung</translation>
    </message>
    <message>
        <source>Go to the mention of the selected name before this</source>
        <translation>Zur vorigen Nennung des gewählten Namens gehen</translation>
    </message>
    <message>
        <source>Next N&amp;ame</source>
        <translation>Nächster Na&amp;me</translation>
    </message>
    <message>
        <source>Go to the next name of any kind</source>
        <translation>Zum nächsten Namen jeder Art gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Name</source>
        <translation>Voriger Nam&amp;e</translation>
    </message>
    <message>
        <source>Go to the name before, of any kind</source>
        <translation>Zum vorigen Namen jeder Art gehen</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Nächster &amp;Treffer</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Zur nächsten Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>Voriger Tre&amp;ffer</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Zur vorigen Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the selected name another form in the whole library</source>
        <translation>Dem gewählten Namen in der ganzen Bibliothek eine andere Form geben</translation>
    </message>
    <message>
        <source>Sa&amp;me As…</source>
        <translation>&amp;Dasselbe wie…</translation>
    </message>
    <message>
        <source>Say that the selected name means the same as another</source>
        <translation>Angeben, dass der gewählte Name dasselbe meint wie ein anderer</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Auf&amp;teilen…</translation>
    </message>
    <message>
        <source>Say that some forms of the selected name mean another</source>
        <translation>Angeben, dass manche Formen des gewählten Namens etwas anderes meinen</translation>
    </message>
    <message>
        <source>N&amp;ot a Name</source>
        <translation>&amp;Kein Name</translation>
    </message>
    <message>
        <source>Say that the selected words name nothing</source>
        <translation>Angeben, dass die gewählten Wörter nichts benennen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Put a star on this article, or take it off</source>
        <translation>Diesem Artikel einen Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>Sort this article under words of your own</source>
        <translation>Diesen Artikel unter eigenen Schlagwörtern einordnen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Eine Notiz zu diesem Artikel schreiben</translation>
    </message>
    <message>
        <source>Title, &amp;Date and Source…</source>
        <translation>&amp;Titel, Datum und Quelle…</translation>
    </message>
    <message>
        <source>Mend what is known of this article</source>
        <translation>Berichtigen, was über diesen Artikel bekannt ist</translation>
    </message>
    <message>
        <source>Move to the &amp;Bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Take this article out of lists and counts</source>
        <translation>Diesen Artikel aus Listen und Zählungen nehmen</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>Remove what is in the bin for good</source>
        <translation>Endgültig entfernen, was im Papierkorb ist</translation>
    </message>
    <message>
        <source>&amp;Filter by Selected Name</source>
        <translation>Nach gewähltem Namen &amp;filtern</translation>
    </message>
    <message>
        <source>Leave only articles that mention the selected name</source>
        <translation>Nur Artikel behalten, die den gewählten Namen nennen</translation>
    </message>
    <message>
        <source>&amp;Exclude Selected Name</source>
        <translation>Gewählten Namen &amp;ausschließen</translation>
    </message>
    <message>
        <source>Leave only articles that do not mention the selected name</source>
        <translation>Nur Artikel behalten, die den gewählten Namen nicht nennen</translation>
    </message>
    <message>
        <source>&amp;Select No Name</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Take the selection off all mentions</source>
        <translation>Die Auswahl von allen Nennungen nehmen</translation>
    </message>
    <message>
        <source>Top &amp;Entities</source>
        <translation>Häufigste &amp;Entitäten</translation>
    </message>
    <message>
        <source>Chart who and what is named most</source>
        <translation>Als Diagramm zeigen, wer und was am häufigsten genannt wird</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Chart articles and mentions over time</source>
        <translation>Artikel und Nennungen im Lauf der Zeit als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Chart as T&amp;able</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>Die Zahlen statt des Bildes zeigen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Z&amp;itate</translation>
    </message>
    <message>
        <source>List who said what in these articles</source>
        <translation>Auflisten, wer in diesen Artikeln was gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Konkordanz</translation>
    </message>
    <message>
        <source>List what was searched for, or the selected name, in its context</source>
        <translation>Das Gesuchte oder den gewählten Namen im Zusammenhang auflisten</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Die Tastatur in den nächsten Bereich bringen</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Die Tastatur in den vorigen Bereich bringen</translation>
    </message>
    <message>
        <source>&amp;Usual Arrangement</source>
        <translation>&amp;Gewohnte Anordnung</translation>
    </message>
    <message>
        <source>Put all panes where they were at first</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz bringen</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>Über &amp;Lectern</translation>
    </message>
    <message>
        <source>Version, licences and sources</source>
        <translation>Version, Lizenzen und Quellen</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Lectern is built with</source>
        <translation>Das Toolkit, mit dem Lectern gebaut ist</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the guide, whose examples run when clicked</source>
        <translation>Das Handbuch öffnen, dessen Beispiele auf Klick laufen</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Read what has changed in Lectern</source>
        <translation>Lesen, was sich in Lectern geändert hat</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click something in the window to have it explained</source>
        <translation>Auf etwas im Fenster klicken, um es erklärt zu bekommen</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Compare this article with others of its story, sentence by sentence</source>
        <translation>Diesen Artikel Satz für Satz mit anderen seiner Story vergleichen</translation>
    </message>
    <message>
        <source>Anal&amp;yse Anew</source>
        <translation>Neu anal&amp;ysieren</translation>
    </message>
    <message>
        <source>Read articles anew that an older Lectern read; what you decided stays</source>
        <translation>Artikel neu lesen, die ein älteres Lectern gelesen hat; Ihre Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Als Artikel e&amp;infügen</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard to this library</source>
        <translation>Den Text oder die Dateien der Zwischenablage zu dieser Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tag It…</source>
        <translation>Schla&amp;gwörter zum Namen…</translation>
    </message>
    <message>
        <source>Sort the selected name under words of your own; tag: finds its articles</source>
        <translation>Den gewählten Namen unter eigenen Schlagwörtern einordnen; tag: findet seine Artikel</translation>
    </message>
    <message>
        <source>Note on &amp;It…</source>
        <translation>&amp;Notiz zum Namen…</translation>
    </message>
    <message>
        <source>Write something down about the selected name</source>
        <translation>Etwas zum gewählten Namen notieren</translation>
    </message>
    <message>
        <source>&amp;Why Found or Not…</source>
        <translation>&amp;Warum gefunden oder nicht…</translation>
    </message>
    <message>
        <source>Say of each condition of the filter whether this article meets it</source>
        <translation>Zu jeder Bedingung des Filters sagen, ob dieser Artikel sie erfüllt</translation>
    </message>
    <message>
        <source>Sa&amp;ns Serif Text</source>
        <translation>Serifenlose S&amp;chrift</translation>
    </message>
    <message>
        <source>Set articles in letters without serifs</source>
        <translation>Artikel in einer Schrift ohne Serifen zeigen</translation>
    </message>
    <message>
        <source>Na&amp;rrower Lines</source>
        <translation>Sch&amp;malere Zeilen</translation>
    </message>
    <message>
        <source>Set articles in a narrower column</source>
        <translation>Artikel in einer schmaleren Spalte zeigen</translation>
    </message>
    <message>
        <source>&amp;Wider Lines</source>
        <translation>Brei&amp;tere Zeilen</translation>
    </message>
    <message>
        <source>Set articles in a wider column</source>
        <translation>Artikel in einer breiteren Spalte zeigen</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>List the articles one below the other</source>
        <translation>Die Artikel untereinander auflisten</translation>
    </message>
    <message>
        <source>Group by &amp;Story</source>
        <translation>Nach &amp;Story gruppieren</translation>
    </message>
    <message>
        <source>List articles that tell the same story under one heading</source>
        <translation>Artikel, die dieselbe Story erzählen, unter einer Überschrift auflisten</translation>
    </message>
    <message>
        <source>Group by &amp;Outlet</source>
        <translation>Nach &amp;Medium gruppieren</translation>
    </message>
    <message>
        <source>List the articles of each outlet under its name</source>
        <translation>Die Artikel jedes Mediums unter seinem Namen auflisten</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Nach Mo&amp;nat gruppieren</translation>
    </message>
    <message>
        <source>List the articles of each month under its name</source>
        <translation>Die Artikel jedes Monats unter seinem Namen auflisten</translation>
    </message>
    <message>
        <source>&amp;Fold All Groups</source>
        <translation>Alle Gruppen &amp;einklappen</translation>
    </message>
    <message>
        <source>Show only the headings of the list</source>
        <translation>Nur die Überschriften der Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Unfold All Groups</source>
        <translation>Alle Gruppen &amp;ausklappen</translation>
    </message>
    <message>
        <source>Show all articles below their headings</source>
        <translation>Alle Artikel unter ihren Überschriften zeigen</translation>
    </message>
    <message>
        <source>Next of Its &amp;Type</source>
        <translation>Nächster des gleichen T&amp;yps</translation>
    </message>
    <message>
        <source>Go to the next name of the same type: the next person, the next place</source>
        <translation>Zum nächsten Namen desselben Typs gehen: zur nächsten Person, zum nächsten Ort</translation>
    </message>
    <message>
        <source>Previous of Its T&amp;ype</source>
        <translation>Voriger des gleichen Typ&amp;s</translation>
    </message>
    <message>
        <source>Go to the name of the same type before this</source>
        <translation>Zum vorigen Namen desselben Typs gehen</translation>
    </message>
    <message>
        <source>Filter by One of Se&amp;veral</source>
        <translation>Nach einem von &amp;mehreren filtern</translation>
    </message>
    <message>
        <source>Leave articles that mention the selected name or another one of several</source>
        <translation>Nur Artikel lassen, die den gewählten Namen oder einen anderen von mehreren nennen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>The article is damaged in the library.</source>
        <translation>Der Artikel ist in der Bibliothek beschädigt.</translation>
    </message>
    <message>
        <source>The folder for unnamed libraries cannot be made.</source>
        <translation>Der Ordner für unbenannte Bibliotheken kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>lectern::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Icon of Lectern</source>
        <translation>Symbol von Lectern</translation>
    </message>
    <message>
        <source>Research browser for news</source>
        <translation>Recherchebrowser für Nachrichten</translation>
    </message>
    <message>
        <source>Lectern works offline and has no network code. Your articles, names, notes and charts stay in the library file you see.</source>
        <translation>Lectern arbeitet offline und enthält keinen Netzwerkcode. Ihre Artikel, Namen, Notizen und Diagramme bleiben in der Bibliotheksdatei, die Sie sehen.</translation>
    </message>
    <message>
        <source>Lectern is free software under the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Lectern ist freie Software unter der GNU General Public License, Version 3 oder später. Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Lectern stands on these libraries:</source>
        <translation>Lectern beruht auf diesen Bibliotheken:</translation>
    </message>
    <message>
        <source>The sources of its word lists and of its entity model, with their licences, are named in the files that come with the program.</source>
        <translation>Die Quellen der Wortlisten und des Entitätenmodells sind mit ihren Lizenzen in den Dateien genannt, die dem Programm beiliegen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>snippet after the outlet</comment>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleListModel</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>story in %n outlet(s)</source>
        <translation>
            <numerusform>Story in %n Medium</numerusform>
            <numerusform>Story in %n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>5 articles · 3 outlets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChartControl</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table with evidence (*.csv)</source>
        <translation>CSV-Tabelle mit Belegen (*.csv)</translation>
    </message>
    <message>
        <source>JSON with evidence (*.json)</source>
        <translation>JSON mit Belegen (*.json)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF-Netz (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML-Netz (*.graphml)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartPane</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Kookkurrenz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Distinctive</source>
        <translation>Kennzeichnend</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Whom or what to chart</source>
        <translation>Wer oder was gezeigt wird</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Linien des Zeitverlaufs</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Das Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>By articles</source>
        <translation>Nach Artikeln</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Nach Nennungen</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>Nach Storys</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message numerus="yes">
        <source>The %n most named</source>
        <translation>
            <numerusform>Der meistgenannte</numerusform>
            <numerusform>Die %n meistgenannten</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic unit</source>
        <translation>Automatische Einheit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Nothing to chart</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Kein Artikel erfüllt den Filter.</translation>
    </message>
    <message numerus="yes">
        <source>No dates in these %n article(s)</source>
        <translation>
            <numerusform>Kein Datum in diesem Artikel</numerusform>
            <numerusform>Kein Datum in diesen %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that do not say when they were published have no place on a timeline.</source>
        <translation>Artikel, die ihr Erscheinungsdatum nicht angeben, haben auf einer Zeitachse keinen Platz.</translation>
    </message>
    <message>
        <source>No two names in one article</source>
        <translation>Keine zwei Namen in einem Artikel</translation>
    </message>
    <message>
        <source>A link needs an article that names both.</source>
        <translation>Eine Verbindung braucht einen Artikel, der beide nennt.</translation>
    </message>
    <message numerus="yes">
        <source>No roles in these %n article(s)</source>
        <translation>
            <numerusform>Keine Rolle in diesem Artikel</numerusform>
            <numerusform>Keine Rollen in diesen %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>A role needs a dated article that states a person&apos;s office.</source>
        <translation>Eine Rolle braucht einen datierten Artikel, der das Amt einer Person angibt.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Filter first: what is left is compared with the other articles.</source>
        <translation>Filtern Sie zuerst: Was übrig bleibt, wird mit den anderen Artikeln verglichen.</translation>
    </message>
    <message>
        <source>Nothing sets these articles apart</source>
        <translation>Nichts zeichnet diese Artikel aus</translation>
    </message>
    <message>
        <source>No name is more frequent here than chance would have it.</source>
        <translation>Kein Name ist hier häufiger, als der Zufall erwarten ließe.</translation>
    </message>
    <message numerus="yes">
        <source>No names in these %n article(s)</source>
        <translation>
            <numerusform>Keine Namen in diesem Artikel</numerusform>
            <numerusform>Keine Namen in diesen %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are recognised in English texts.</source>
        <translation>Namen werden in englischen Texten erkannt.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Show What Is Behind It</source>
        <translation>Zeigen, was dahintersteht</translation>
    </message>
    <message>
        <source>Export the Chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Copy the Chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Hold this chart: it stays while the filter and the selection change</source>
        <translation>Dieses Diagramm festhalten: Es bleibt, während Filter und Auswahl sich ändern</translation>
    </message>
</context>
<context>
    <name>lectern::ChartProgress</name>
    <message>
        <source>Computing the chart…</source>
        <translation>Das Diagramm wird berechnet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep the chart that is shown (Esc)</source>
        <translation>Anhalten und das gezeigte Diagramm behalten (Esc)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Articles elsewhere</source>
        <translation>Artikel sonst</translation>
    </message>
    <message>
        <source>As often</source>
        <translation>So oft</translation>
    </message>
    <message>
        <source>G²</source>
        <translation>G²</translation>
    </message>
</context>
<context>
    <name>lectern::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>lectern::Chip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>Die Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>%1 – click the cross to remove</source>
        <translation>%1 – zum Entfernen auf das Kreuz klicken</translation>
    </message>
</context>
<context>
    <name>lectern::ChipModel</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>condition of a filter</comment>
        <translation>oder %1</translation>
    </message>
</context>
<context>
    <name>lectern::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>conditions that find no room</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n weitere Bedingung</numerusform>
            <numerusform>%n weitere Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All Conditions</source>
        <translation>Alle Bedingungen entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::ColumnDialog</name>
    <message>
        <source>Columns of the Table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Which column of “%1” holds what?</source>
        <translation>Welche Spalte von „%1“ enthält was?</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with the same columns are read the same way from now on.</source>
        <translation>Jede Zeile wird ein Artikel. Tabellen mit denselben Spalten werden von jetzt an genauso gelesen.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Wählen Sie die Spalte mit dem Text.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Spalte %1 enthält</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonControl</name>
    <message>
        <source>%1: %2</source>
        <comment>outlet, date: title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No other article tells this story</source>
        <translation>Kein anderer Artikel erzählt diese Story</translation>
    </message>
    <message>
        <source>Open an article that several outlets have, or right-click another article in the list and choose “Compare with the Open One”.</source>
        <translation>Öffnen Sie einen Artikel, den mehrere Medien haben, oder klicken Sie in der Liste mit rechts auf einen anderen und wählen Sie „Mit dem geöffneten vergleichen“.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>One of the two articles has no sentences.</source>
        <translation>Einer der beiden Artikel hat keine Sätze.</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonModel</name>
    <message>
        <source>not in this article</source>
        <translation>nicht in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPane</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Article to compare with</source>
        <translation>Artikel zum Vergleichen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Sätze nebeneinander</translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 + %4 alone</source>
        <translation>%1 gleich, %2 geändert, %3 + %4 allein</translation>
    </message>
</context>
<context>
    <name>lectern::ConcordanceControl</name>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Places in their context</source>
        <translation>Stellen im Zusammenhang</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Keine Stellen</translation>
    </message>
    <message>
        <source>Search for words, or select a name, to see them in their context.</source>
        <translation>Suchen Sie Wörter oder wählen Sie einen Namen, um sie im Zusammenhang zu sehen.</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>konkordanz</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %L1 places; narrow the filter to see others</source>
        <translation>die neuesten %L1 Stellen; ein engerer Filter zeigt andere</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Nach dem Wort davor</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Nach dem Gefundenen</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>Nach dem Wort danach</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
</context>
<context>
    <name>lectern::ConcordanceModel</name>
    <message>
        <source>%1 [%2] %3</source>
        <comment>before, hit, after</comment>
        <translation>%1 [%2] %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Quelle unbekannt</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Nichts davor</translation>
    </message>
    <message>
        <source>Nothing after</source>
        <translation>Nichts danach</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the word of a group, places in it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Curation</name>
    <message>
        <source>There is no library open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Die Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>lectern::CurationControl</name>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Same company?</source>
        <translation>Dasselbe Unternehmen?</translation>
    </message>
    <message>
        <source>Same organization?</source>
        <translation>Dieselbe Organisation?</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Derselbe Ort?</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Sind sie dasselbe?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name in the whole library:</source>
        <translation>Name in der ganzen Bibliothek:</translation>
    </message>
    <message>
        <source>The article is in the bin; undo brings it back.</source>
        <translation>Der Artikel ist im Papierkorb; „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) and everything that came from them for good?</source>
        <translation>
            <numerusform>%n Artikel und alles, was aus ihm stammt, endgültig entfernen?</numerusform>
            <numerusform>%n Artikel und alles, was aus ihnen stammt, endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Name der Suche:</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>The corrections were not saved</source>
        <translation>Die Korrekturen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The corrections were not added</source>
        <translation>Die Korrekturen wurden nicht hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) were added.</source>
        <translation>
            <numerusform>%n Korrektur wurde hinzugefügt.</numerusform>
            <numerusform>%n Korrekturen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as…</source>
        <translation>%1 ist dasselbe wie …</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags, separated by commas. In use: %1</source>
        <translation>Schlagwörter, durch Kommas getrennt. In Gebrauch: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this article:</source>
        <translation>Notiz zu diesem Artikel:</translation>
    </message>
    <message>
        <source>The article cannot be read</source>
        <translation>Der Artikel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message>
        <source>Note on “%1”:</source>
        <translation>Notiz zu „%1“:</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentPane</name>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Liste der Artikel</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or open a folder of articles.</source>
        <translation>Ziehen Sie Dateien oder einen Ordner hierher oder öffnen Sie einen Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Artikelordner öffnen</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>The search and the conditions beside it leave nothing.</source>
        <translation>Die Suche und die Bedingungen daneben lassen nichts übrig.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Remove the Star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Title, Date and Source…</source>
        <translation>Titel, Datum und Quelle…</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Compare with the Open One</source>
        <translation>Mit dem geöffneten vergleichen</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Group by Story</source>
        <translation>Nach Story gruppieren</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <source>Groups of the articles</source>
        <translation>Gruppen der Artikel</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>lectern::EntityDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Selected entity</source>
        <translation>Gewählte Entität</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Do not filter</source>
        <translation>Nicht filtern</translation>
    </message>
    <message>
        <source>Do not exclude</source>
        <translation>Nicht ausschließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 von %2 Artikeln, %n Nennung</numerusform>
            <numerusform>%1 von %2 Artikeln, %n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>lectern::EntityListModel</name>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1
Also: %2</source>
        <translation>%1
Auch: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 articles</source>
        <translation>%1, %2 von %3 Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <comment>between two counts: 9 of 21</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts of a section</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>one of several required</source>
        <translation>einer von mehreren verlangt</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPane</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Entität suchen</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Reihenfolge der Entitäten</translation>
    </message>
    <message>
        <source>By Number of Articles</source>
        <translation>Nach Anzahl der Artikel</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Entities by type</source>
        <translation>Entitäten nach Typ</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Keine solche Entität</translation>
    </message>
    <message>
        <source>No name in these articles begins so.</source>
        <translation>Kein Name in diesen Artikeln beginnt so.</translation>
    </message>
    <message>
        <source>No entities</source>
        <translation>Keine Entitäten</translation>
    </message>
    <message>
        <source>Open articles to see who and what they name.</source>
        <translation>Öffnen Sie Artikel, um zu sehen, wen und was sie nennen.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Go to Mentions</source>
        <translation>Zu den Nennungen gehen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Das ist ein(e)</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>By What Sets the Filter Apart</source>
        <translation>Nach dem, was den Filter auszeichnet</translation>
    </message>
    <message>
        <source>One of Several</source>
        <translation>Einer von mehreren</translation>
    </message>
    <message>
        <source>No Condition</source>
        <translation>Keine Bedingung</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Kein Artikel erfüllt den Filter.</translation>
    </message>
    <message>
        <source>These articles name nobody and nothing that Lectern knows.</source>
        <translation>Diese Artikel nennen niemanden und nichts, was Lectern kennt.</translation>
    </message>
</context>
<context>
    <name>lectern::EvidenceModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lectern::EvidencePanel</name>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Die Liste schließen</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>Was hinter der Marke steht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lectern::ExplanationDialog</name>
    <message>
        <source>Why It Is Found</source>
        <translation>Warum der Artikel gefunden wird</translation>
    </message>
    <message>
        <source>Why It Is Not Found</source>
        <translation>Warum der Artikel nicht gefunden wird</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Was der Artikel sagt</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>lectern::ExportControl</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the open article to a file</source>
        <translation>Den offenen Artikel in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write what the filter leaves to a file</source>
        <translation>Was der Filter übrig lässt, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 article(s)</source>
        <translation>
            <numerusform>%1 von %2 Artikel</numerusform>
            <numerusform>%1 von %2 Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Close find in text</source>
        <translation>Suche im Text schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lectern::GuideControl</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>lectern::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Diese Wörter stehen nicht im Handbuch.</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What you decided holds for the whole library and for what is imported later. Each can be taken back.</source>
        <translation>Was Sie entschieden haben, gilt für die ganze Bibliothek und für alles, was später importiert wird. Alles lässt sich einzeln zurücknehmen.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Add from File…</source>
        <translation>Aus Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Save Corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>corrections.jsonl</source>
        <translation>korrekturen.jsonl</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Korrekturen (*.jsonl)</translation>
    </message>
    <message>
        <source>Add Corrections</source>
        <translation>Korrekturen hinzufügen</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>greift nicht</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>lectern::HoverCard</name>
    <message>
        <source>About this name</source>
        <translation>Über diesen Namen</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Auch als</translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>lectern::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryControl</name>
    <message>
        <source>No library could be made</source>
        <translation>Es konnte keine Bibliothek angelegt werden</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Lectern was not closed properly</source>
        <translation>Lectern wurde nicht ordnungsgemäß beendet</translation>
    </message>
    <message>
        <source>A library without a name is left from %1. Open it?</source>
        <translation>Vom %1 ist eine Bibliothek ohne Namen übrig. Öffnen?</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It stays in the list of recent libraries.</source>
        <translation>Sie bleibt in der Liste der zuletzt geöffneten Bibliotheken.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Lectern-Bibliotheken (*.lectern)</translation>
    </message>
    <message>
        <source>Open Folder of Articles</source>
        <translation>Artikelordner öffnen</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add Folder of Articles</source>
        <translation>Artikelordner hinzufügen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Bibliothek speichern unter</translation>
    </message>
    <message>
        <source>The library was not saved</source>
        <translation>Die Bibliothek wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Unbenannt, %1</translation>
    </message>
    <message>
        <source>No recent libraries</source>
        <translation>Keine zuletzt geöffneten Bibliotheken</translation>
    </message>
    <message>
        <source>Sample Articles</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Open the articles that come with Lectern</source>
        <translation>Die Artikel öffnen, die Lectern beiliegen</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>The folders are not watched</source>
        <translation>Die Ordner werden nicht überwacht</translation>
    </message>
    <message>
        <source>Stop Watching %1</source>
        <translation>%1 nicht mehr überwachen</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Kein Ordner wird überwacht</translation>
    </message>
    <message>
        <source>Remove Sample Articles…</source>
        <translation>Beispielartikel entfernen…</translation>
    </message>
    <message>
        <source>Throw the sample articles away, with all that was tried on them</source>
        <translation>Die Beispielartikel wegwerfen, mit allem, was an ihnen ausprobiert wurde</translation>
    </message>
    <message>
        <source>Remove Sample Articles</source>
        <translation>Beispielartikel entfernen</translation>
    </message>
    <message>
        <source>Remove the sample articles and all that was tried on them?</source>
        <translation>Die Beispielartikel und alles, was an ihnen ausprobiert wurde, entfernen?</translation>
    </message>
    <message>
        <source>They can be opened again at any time: File, Recent Libraries, Sample Articles.</source>
        <translation>Sie lassen sich jederzeit wieder öffnen: Datei, Zuletzt geöffnete Bibliotheken, Beispielartikel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Analysed anew</source>
        <translation>Neu analysiert</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Das Diagramm wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Die Tabelle wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>%1 – Lectern</source>
        <translation>%1 – Lectern</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) were in the library already.</source>
        <translation>
            <numerusform>Der Artikel war schon in der Bibliothek.</numerusform>
            <numerusform>Alle %n Artikel waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was found.</source>
        <translation>Es wurde kein Artikel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added.</source>
        <translation>
            <numerusform>%n Artikel wurde hinzugefügt.</numerusform>
            <numerusform>%n Artikel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie auf dem &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Dunkler Text auf hellem Papier</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Heller Text auf dunklem Papier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search and conditions.&lt;/b&gt; Words that must all occur, phrases in quotation marks, names and dates. Each condition stands beside the field and can be removed there. Field names are English in every language.</source>
        <translation>&lt;b&gt;Suche und Bedingungen.&lt;/b&gt; Wörter, die alle vorkommen müssen, Wortfolgen in Anführungszeichen, Namen und Daten. Jede Bedingung steht neben dem Feld und kann dort entfernt werden. Die Namen der Felder sind in jeder Sprache englisch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Articles&lt;/b&gt; that the filter leaves. Reports of the same event stand together as one story.</source>
        <translation>&lt;b&gt;Artikel&lt;/b&gt;, die der Filter übrig lässt. Berichte über dasselbe Ereignis stehen als eine Story zusammen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The article.&lt;/b&gt; Each kind of name has its colour and its underline. Menus, share buttons and other leftovers of the web page are folded; what is folded counts nowhere. Right-click a name to mend it.</source>
        <translation>&lt;b&gt;Der Artikel.&lt;/b&gt; Jede Art von Namen hat ihre Farbe und ihren Unterstrich. Menüs, Teilen-Schaltflächen und anderes Beiwerk der Webseite sind eingeklappt und zählen nirgends. Ein Rechtsklick auf einen Namen berichtigt ihn.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Entities&lt;/b&gt; are the persons, companies, places and other things that the articles name, each once, however its name is spelled. A tick requires one, a second click excludes it. The numbers are articles.</source>
        <translation>&lt;b&gt;Entitäten&lt;/b&gt; sind die Personen, Unternehmen, Orte und anderen Dinge, die die Artikel nennen, jede einmal, wie auch immer ihr Name geschrieben ist. Ein Haken verlangt sie, ein zweiter Klick schließt sie aus. Die Zahlen sind Artikel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt; of what the filter leaves. &lt;i&gt;Keyness&lt;/i&gt; (G²) says how unlikely it is that a name is more frequent here than elsewhere by chance alone. A &lt;i&gt;story&lt;/i&gt; is all articles on one event. Click a mark to see the sentences behind it.</source>
        <translation>&lt;b&gt;Diagramme&lt;/b&gt; dessen, was der Filter übrig lässt. &lt;i&gt;Keyness&lt;/i&gt; (G²) sagt, wie unwahrscheinlich es ist, dass ein Name hier nur zufällig häufiger ist als anderswo. Eine &lt;i&gt;Story&lt;/i&gt; sind alle Artikel zu einem Ereignis. Ein Klick auf eine Marke zeigt die Sätze dahinter.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quotations&lt;/b&gt;: who is quoted with which words. Click one to read it in its article.</source>
        <translation>&lt;b&gt;Zitate&lt;/b&gt;: wer mit welchen Worten zitiert wird. Ein Klick öffnet die Stelle im Artikel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Concordance&lt;/b&gt;: every place of what was searched for, or of the selected name, between the words before and after it. Click a column to sort by it.</source>
        <translation>&lt;b&gt;Konkordanz&lt;/b&gt;: jede Stelle des Gesuchten oder des gewählten Namens zwischen den Wörtern davor und danach. Ein Klick auf eine Spalte sortiert nach ihr.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The import waits</source>
        <translation>Der Import pausiert</translation>
    </message>
    <message>
        <source>Analysing article %1 of %2 anew</source>
        <translation>Artikel %1 von %2 wird neu analysiert</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.</source>
        <translation>
            <numerusform>%n Artikel wurde von einem älteren Lectern gelesen; siehe „Neu analysieren“ im Menü „Datei“.</numerusform>
            <numerusform>%n Artikel wurden von einem älteren Lectern gelesen; siehe „Neu analysieren“ im Menü „Datei“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>%1 von %2 wird exportiert</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, without %n article(s) that cannot be read.</source>
        <translation>
            <numerusform>Nach %1 exportiert, ohne %n Artikel, der nicht lesbar ist.</numerusform>
            <numerusform>Nach %1 exportiert, ohne %n Artikel, die nicht lesbar sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Black and white, with strong marks</source>
        <translation>Schwarz und weiß, mit kräftigen Markierungen</translation>
    </message>
</context>
<context>
    <name>lectern::MentionStrip</name>
    <message>
        <source>Strip of all mentions</source>
        <translation>Streifen aller Nennungen</translation>
    </message>
    <message>
        <source>All mentions of the article; click to go there</source>
        <translation>Alle Nennungen des Artikels; ein Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>lectern::MetadataDialog</name>
    <message>
        <source>Title, Date and Source</source>
        <translation>Titel, Datum und Quelle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <source>2024-04-03, or with a time: 2024-04-03T10:00+03:00</source>
        <translation>2024-04-03, oder mit Uhrzeit: 2024-04-03T10:00+03:00</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>several names are separated by semicolons</source>
        <translation>mehrere Namen durch Semikolon trennen</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>P&amp;lace of the report</source>
        <translation>&amp;Ort der Meldung</translation>
    </message>
    <message>
        <source>The date is not one: write year, year-month or year-month-day.</source>
        <translation>Das ist kein Datum: Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag.</translation>
    </message>
</context>
<context>
    <name>lectern::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command or a name</source>
        <translation>Befehl oder Namen eingeben</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Befehl oder Name</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>lectern::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>lectern::PassageControl</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation>Keine Zitate</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles.</source>
        <translation>In diesen Artikeln wird niemand zitiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 quotations in 8 articles</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the newest %L1; narrow the filter to see others</source>
        <translation>die neuesten %L1; ein engerer Filter zeigt andere</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>zitate</translation>
    </message>
</context>
<context>
    <name>lectern::PassagePane</name>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>Selected name only</source>
        <translation>Nur gewählter Name</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Everything else was imported. Mend the cause and import the file again.</source>
        <translation>Alles andere wurde importiert. Beheben Sie die Ursache und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Die Liste der Probleme speichern</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>probleme.csv</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Die Liste konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lectern::QuoteModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>speaker: words (outlet, date)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderPane</name>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find in Text…</source>
        <translation>Im Text suchen…</translation>
    </message>
    <message>
        <source>Show Folded Lines</source>
        <translation>Eingeklappte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Das ist ein(e)</translation>
    </message>
    <message>
        <source>Not a Name Here</source>
        <translation>Hier kein Name</translation>
    </message>
    <message>
        <source>Not a Name Anywhere</source>
        <translation>Nirgends ein Name</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Mark Here as</source>
        <translation>Hier markieren als</translation>
    </message>
    <message>
        <source>Mark Everywhere as</source>
        <translation>Überall markieren als</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Articles are read here, with every name marked.</source>
        <translation>Hier werden Artikel gelesen; jeder Name ist markiert.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Artikelordner öffnen</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list to read it.</source>
        <translation>Wählen Sie in der Liste einen aus, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>The article cannot be shown</source>
        <translation>Der Artikel kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Names are not recognised in the language of this article.</source>
        <translation>In der Sprache dieses Artikels werden Namen nicht erkannt.</translation>
    </message>
    <message>
        <source>Names are not recognised in %1.</source>
        <translation>In dieser Sprache werden Namen nicht erkannt: %1.</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 here</source>
        <translation>%1: Nennung %2 von %3 hier</translation>
    </message>
    <message>
        <source>%1 (in this article)</source>
        <comment>role</comment>
        <translation>%1 (in diesem Artikel)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 von %2 Artikeln, %n Nennung</numerusform>
            <numerusform>%1 von %2 Artikeln, %n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is Text of the Article</source>
        <translation>Ist Text des Artikels</translation>
    </message>
    <message>
        <source>Is a Left-over of the Page</source>
        <translation>Ist Beiwerk der Seite</translation>
    </message>
    <message>
        <source>Tag These Words…</source>
        <translation>Schlagwörter zu diesen Wörtern…</translation>
    </message>
    <message>
        <source>Note on These Words…</source>
        <translation>Notiz zu diesen Wörtern…</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>lectern::SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -not, person:&quot;…&quot;, after:2025-04</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, OR, -nicht, person:&quot;…&quot;, after:2025-04</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>lectern::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Which of these do not mean %1?</source>
        <translation>Welche davon meinen nicht %1?</translation>
    </message>
    <message>
        <source>They mean:</source>
        <translation>Sie meinen:</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Aufteilen</translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what has been read stays in the library</source>
        <translation>Anhalten; was gelesen ist, bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Show the files that could not be read</source>
        <translation>Die Dateien zeigen, die nicht gelesen werden konnten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let the import wait; what has been read is shown meanwhile</source>
        <translation>Den Import pausieren; was gelesen ist, wird inzwischen gezeigt</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>lectern::SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key of Merge</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key of Different</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of Later</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>For: %1. Against: %2.</source>
        <translation>Dafür: %1. Dagegen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like this: hold Shift to answer all.</source>
        <translation>
            <numerusform>%n weiterer dieser Art: Mit Umschalttaste alle beantworten.</numerusform>
            <numerusform>%n weitere dieser Art: Mit Umschalttaste alle beantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer: names</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lectern::WatchedFolders</name>
    <message>
        <source>There is no library open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
</context>
<context>
    <name>lectern::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>Z&amp;uletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Saved Searches</source>
        <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Groups of Articles</source>
        <translation>Gru&amp;ppen von Artikeln</translation>
    </message>
</context>
<context>
    <name>lectern::Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Articles are being imported; wait for the end or stop it.</source>
        <translation>Es werden gerade Artikel importiert; warten Sie auf das Ende oder halten Sie es an.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Die Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The article is not in the library.</source>
        <translation>Der Artikel ist nicht in der Bibliothek.</translation>
    </message>
</context>
</TS>
