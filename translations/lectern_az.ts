<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Look whether you may read the file, and whether its disk is connected.</source>
        <translation>Faylı oxumağa icazənizin olub-olmadığını və diskinin qoşulduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>Look whether the file was moved or renamed, and open it from its new place.</source>
        <translation>Faylın köçürülüb-köçürülmədiyini və ya adının dəyişib-dəyişmədiyini yoxlayın, onu yeni yerindən açın.</translation>
    </message>
    <message>
        <source>If you have a copy from before, open that. Articles can be read again from their files.</source>
        <translation>Əvvəlki surəti varsa, onu açın. Məqalələri fayllarından yenidən oxumaq olar.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Başqa qovluq seçin və ya diskdə yer açın.</translation>
    </message>
    <message>
        <source>Close it in the other window or program first, then try again.</source>
        <translation>Əvvəlcə onu o biri pəncərədə və ya proqramda bağlayın, sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>A newer Lectern may be able to open it.</source>
        <translation>Bəlkə daha yeni Lectern onu aça bilər.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Başqa proqramları bağlayın və yenidən cəhd edin.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Without a date</source>
        <translation>Tarixsiz</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>Nəşrsiz</translation>
    </message>
</context>
<context>
    <name>Boilerplate</name>
    <message>
        <source>share buttons</source>
        <translation>paylaşma düymələri</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>xəbər bülleteni forması</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>şərhlər</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>kuki bildirişi</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>müəllif hüququ bildirişi</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>başqa məqalələrə keçidlər</translation>
    </message>
    <message>
        <source>links</source>
        <translation>keçidlər</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>naviqasiya</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>reklam</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketlər</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>tarix sətri</translation>
    </message>
    <message>
        <source>details of the article</source>
        <translation>məqalə haqqında məlumat</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>səhifə elementləri</translation>
    </message>
    <message>
        <source>stands in many articles of the outlet</source>
        <translation>nəşrin bir çox məqaləsində var</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>selected</source>
        <translation>seçilib</translation>
    </message>
    <message>
        <source>names</source>
        <translation>adlar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>şəxslər</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>şirkətlər</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>təşkilatlar</translation>
    </message>
    <message>
        <source>places</source>
        <translation>yerlər</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>milliyyətlər</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tarixlər</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələr</translation>
    </message>
    <message>
        <source>products</source>
        <translation>məhsullar</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>pul məbləğləri</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>kəmiyyətlər</translation>
    </message>
    <message>
        <source>works</source>
        <translation>əsərlər</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>bütün məqalələr</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Süzgəc: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mention each</source>
        <translation>hər biri 1 xatırlanma</translation>
    </message>
    <message>
        <source>%1 mentions or fewer each</source>
        <translation>hər biri ən çoxu %1 xatırlanma</translation>
    </message>
    <message>
        <source>1 story each</source>
        <translation>hər biri 1 mövzu</translation>
    </message>
    <message>
        <source>%1 stories or fewer each</source>
        <translation>hər biri ən çoxu %1 mövzu</translation>
    </message>
    <message>
        <source>1 article each</source>
        <translation>hər biri 1 məqalə</translation>
    </message>
    <message>
        <source>%1 articles or fewer each</source>
        <translation>hər biri ən çoxu %1 məqalə</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n məqalə</numerusform>
            <numerusform>%n məqalə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n xatırlanma</numerusform>
            <numerusform>%n xatırlanma</numerusform>
        </translation>
    </message>
    <message>
        <source>other outlets</source>
        <translation>qalan nəşrlər</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>nəşr göstərilməyib</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 dəfə</translation>
    </message>
    <message>
        <source>week %1, %2 to %3</source>
        <translation>%1-ci həftə, %2 – %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>“%2” məqaləsində %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 – %4</translation>
    </message>
    <message numerus="yes">
        <source>stated in %n article(s)</source>
        <translation>
            <numerusform>%n məqalədə göstərilib</numerusform>
            <numerusform>%n məqalədə göstərilib</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; in the other articles %3; %4 as often</source>
        <translation>%1: %2; qalan məqalələrdə %3; tezliyi %4</translation>
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
        <translation>Günlər üzrə mövzular</translation>
    </message>
    <message>
        <source>Stories per week</source>
        <translation>Həftələr üzrə mövzular</translation>
    </message>
    <message>
        <source>Stories per month</source>
        <translation>Aylar üzrə mövzular</translation>
    </message>
    <message>
        <source>Stories per year</source>
        <translation>İllər üzrə mövzular</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Günlər üzrə məqalələr</translation>
    </message>
    <message>
        <source>Mentions of %1 per day</source>
        <translation>Günlər üzrə xatırlanmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Həftələr üzrə məqalələr</translation>
    </message>
    <message>
        <source>Mentions of %1 per week</source>
        <translation>Həftələr üzrə xatırlanmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Aylar üzrə məqalələr</translation>
    </message>
    <message>
        <source>Mentions of %1 per month</source>
        <translation>Aylar üzrə xatırlanmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>İllər üzrə məqalələr</translation>
    </message>
    <message>
        <source>Mentions of %1 per year</source>
        <translation>İllər üzrə xatırlanmalar (%1)</translation>
    </message>
    <message>
        <source>Articles that name the person or thing.</source>
        <translation>Şəxsin və ya əşyanın adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the person.</source>
        <translation>Şəxsin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the company.</source>
        <translation>Şirkətin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the organization.</source>
        <translation>Təşkilatın adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the place.</source>
        <translation>Yerin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the nationality.</source>
        <translation>Milliyyətin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the event.</source>
        <translation>Hadisənin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the product.</source>
        <translation>Məhsulun adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Articles that name the work.</source>
        <translation>Əsərin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Number of mentions.</source>
        <translation>Xatırlanmaların sayı.</translation>
    </message>
    <message>
        <source>Stories: articles that tell the same event count once.</source>
        <translation>Mövzular: eyni hadisədən bəhs edən məqalələr bir dəfə sayılır.</translation>
    </message>
    <message>
        <source>n = %1; %2 of %3 %4 shown.</source>
        <translation>n = %1; göstərilir: %2 / %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date left out.</source>
        <translation>
            <numerusform>Tarixi olmayan %n məqalə nəzərə alınmayıb.</numerusform>
            <numerusform>Tarixi olmayan %n məqalə nəzərə alınmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions of both in the articles that name both.</source>
        <translation>Hər ikisinin adı çəkilən məqalələrdə onların xatırlanmaları.</translation>
    </message>
    <message>
        <source>Stories that name both.</source>
        <translation>Hər ikisinin adı çəkilən mövzular.</translation>
    </message>
    <message>
        <source>Articles that name both.</source>
        <translation>Hər ikisinin adı çəkilən məqalələr.</translation>
    </message>
    <message>
        <source>Numbers on lines: %1</source>
        <translation>Xətlərdəki rəqəmlər: %1</translation>
    </message>
    <message>
        <source>%1 of %2 links shown.</source>
        <translation>Göstərilən əlaqələr: %1 / %2.</translation>
    </message>
    <message>
        <source>Ordered by keyness of the mentions (G², 3.84 or more).</source>
        <translation>Xatırlanmaların açarlığına görə düzülüb (G², ən azı 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the stories (G², 3.84 or more).</source>
        <translation>Mövzuların açarlığına görə düzülüb (G², ən azı 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the articles (G², 3.84 or more).</source>
        <translation>Məqalələrin açarlığına görə düzülüb (G², ən azı 3,84).</translation>
    </message>
    <message>
        <source>Share of the articles of the filter (colour) and of the others (grey) that name it.</source>
        <translation>Adın süzgəcdən keçən məqalələrdə (rəngli) və qalanlarında (boz) payı.</translation>
    </message>
    <message>
        <source>n = %1 against %2; %3 of %4 names shown.</source>
        <translation>n = %1, qarşısında %2; göstərilən adlar: %3 / %4.</translation>
    </message>
    <message>
        <source>Each line is a mention, from the beginning of the article to its end.</source>
        <translation>Hər cizgi bir xatırlanmadır: məqalənin əvvəlindən sonuna qədər.</translation>
    </message>
    <message>
        <source>n = %1, %2 of %3 shown.</source>
        <translation>n = %1, göstərilir: %2 / %3.</translation>
    </message>
    <message>
        <source>n = %1, %2.</source>
        <translation>n = %1, %2.</translation>
    </message>
    <message>
        <source>By date of publication.</source>
        <translation>Dərc tarixinə görə.</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>Zaman üzrə: %1</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>Nəşrlər üzrə: %1</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>Eyni məqalələrdə: %1</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Kim kiminlə birgə çəkilir</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Zaman üzrə vəzifələr</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>Bu məqalələri fərqləndirənlər: %1</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Məqalələrin harasında</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>%1 harada çəkilir</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>Ən çox xatırlananlar: %1</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>Ən çox mövzuda çəkilənlər: %1</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>Ən çox məqalədə çəkilənlər: %1</translation>
    </message>
    <message>
        <source>From the first to the last article that states the role; a line is an article.</source>
        <translation>Vəzifəni göstərən ilk məqalədən sonuncuya qədər; hər cizgi bir məqalədir.</translation>
    </message>
    <message>
        <source>n = %1; %2 people with roles.</source>
        <translation>n = %1; vəzifəsi göstərilən şəxslər: %2.</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Newest article: %1. %2</source>
        <translation>Ən yeni məqalə: %1. %2</translation>
    </message>
    <message>
        <source>in the other articles</source>
        <translation>qalan məqalələrdə</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>qalanlarında</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>dəfə</translation>
    </message>
    <message>
        <source>G²</source>
        <translation>G²</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>one mention</source>
        <translation>bir xatırlanma</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>əvvəl</translation>
    </message>
    <message>
        <source>end</source>
        <translation>son</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>az</translation>
    </message>
    <message>
        <source>more</source>
        <translation>çox</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· yoxdur</translation>
    </message>
    <message>
        <source>named together</source>
        <translation>birgə çəkilmə</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Şəkil yaradıla bilmədi.</translation>
    </message>
    <message>
        <source>A picture of a chart must end in .png, .svg or .pdf.</source>
        <translation>Diaqram şəklinin adı .png, .svg və ya .pdf ilə bitməlidir.</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>harada: %1</translation>
    </message>
    <message>
        <source>no body named</source>
        <translation>qurum göstərilməyib</translation>
    </message>
    <message>
        <source>article that states it</source>
        <translation>bunu göstərən məqalə</translation>
    </message>
    <message>
        <source>no articles in library</source>
        <translation>kitabxanada məqalə yoxdur</translation>
    </message>
    <message>
        <source>no articles in this filter</source>
        <translation>süzgəcdən keçən məqalə yoxdur</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>xatırlanmalar</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>mövzular</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>məqalələr</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1” – %2</source>
        <comment>words – title, outlet, date</comment>
        <translation>“%1” – %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Ignored</source>
        <translation>Nəzərə alınmır</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Yenilənib</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Nothing is called “%1”, or several things are.</source>
        <translation>“%1” adlı heç nə yoxdur və ya bir neçə obyekt var.</translation>
    </message>
    <message>
        <source>The article %1 is not in the library.</source>
        <translation>%1 məqaləsi kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing that “%1” could be joined with.</source>
        <translation>“%1” ilə birləşdirilə bilən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>No mention of “%1” is meant.</source>
        <translation>“%1” üçün heç bir xatırlanma nəzərdə tutulmur.</translation>
    </message>
    <message>
        <source>The article does not say “%1” there.</source>
        <translation>Məqalənin həmin yerində “%1” yoxdur.</translation>
    </message>
    <message>
        <source>No article says “%1”.</source>
        <translation>Heç bir məqalədə “%1” yoxdur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>şəxs</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>şirkət</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>təşkilat</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>a nationality</source>
        <translation>milliyyət</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>məhsul</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>pul məbləği</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>kəmiyyət</translation>
    </message>
    <message>
        <source>a work</source>
        <translation>əsər</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>Dərc tarixi</translation>
    </message>
    <message>
        <source>The date of the update</source>
        <translation>Yenilənmə tarixi</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>Müəllif sətri</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>The dateline</source>
        <translation>Xəbərin yeri</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>%1 is the same as %2.</source>
        <translation>%1 və %2 eynidir.</translation>
    </message>
    <message>
        <source>%1 is not %2 but another: %3.</source>
        <translation>%1 %2 deyil, başqasıdır: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is not %3 but another: %4.</source>
        <translation>%2 məqaləsində %1 %3 deyil, başqasıdır: %4.</translation>
    </message>
    <message>
        <source>%1 is called %2.</source>
        <translation>%1 üçün yeni ad: %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 üçün növ: %2.</translation>
    </message>
    <message>
        <source>%1 is neither %2 nor anything else.</source>
        <translation>%1 nə %2, nə də başqa bir şeydir.</translation>
    </message>
    <message>
        <source>%1 names nothing here (%2).</source>
        <translation>%1 burada ad deyil (%2).</translation>
    </message>
    <message>
        <source>%1 is never the same as %2.</source>
        <translation>%1 və %2 heç vaxt eyni deyil.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 here (%3).</source>
        <translation>%1 burada belə sayılır: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 wherever it stands.</source>
        <translation>%1 hər yerdə belə sayılır: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is not stated.</source>
        <translation>%1 (%2): göstərilməyib.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1 is no text of the article (%2).</source>
        <translation>%1 məqalənin mətninə aid deyil (%2).</translation>
    </message>
    <message>
        <source>%1 is text of the article (%2).</source>
        <translation>%1 məqalənin mətninə aiddir (%2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>sətir %1</translation>
    </message>
    <message>
        <source>This is no correction that this Lectern knows.</source>
        <translation>Bu, Lectern-in bu versiyasına məlum olan düzəliş deyil.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Bu, JSON obyekti deyil.</translation>
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
        <translation>Tanıma modeli zədələnib.</translation>
    </message>
    <message>
        <source>The entity model cannot be opened.</source>
        <translation>Tanıma modelini açmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The entity model cannot be read.</source>
        <translation>Tanıma modelini oxumaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The entity model is of another version.</source>
        <translation>Tanıma modeli başqa versiyaya aiddir.</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n məqalə</numerusform>
            <numerusform>%n məqalə</numerusform>
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
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirkət</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Şirkətlər</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Milliyyət</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Milliyyətlər</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Məhsul</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pul</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kəmiyyət</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Kəmiyyətlər</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Əsər</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Line %1 is not an annotated sentence.</source>
        <translation>%1-ci sətir nişanlanmış cümlə deyil.</translation>
    </message>
    <message>
        <source>The file holds no annotated sentence.</source>
        <translation>Faylda nişanlanmış cümlə yoxdur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not LABEL=TYPE.</source>
        <translation>“%1” LABEL=TYPE şəklində deyil.</translation>
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
        <translation>Hər məqalə uyğundur.</translation>
    </message>
    <message numerus="yes">
        <source>It stands there %n time(s).</source>
        <translation>
            <numerusform>Orada %n dəfə işlənir.</numerusform>
            <numerusform>Orada %n dəfə işlənir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word begins like that.</source>
        <translation>Heç bir söz belə başlamır.</translation>
    </message>
    <message>
        <source>No word is like it.</source>
        <translation>Oxşar söz yoxdur.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Orada yoxdur: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it stands there, but nowhere within %n word(s).</source>
        <translation>
            <numerusform>Hamısı orada var, amma heç yerdə %n söz daxilində deyil.</numerusform>
            <numerusform>Hamısı orada var, amma heç yerdə %n söz daxilində deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its words stand there, but nowhere in this order.</source>
        <translation>Bütün sözləri orada var, amma heç yerdə bu sıra ilə deyil.</translation>
    </message>
    <message>
        <source>It does not stand there in any spelling.</source>
        <translation>Orada heç bir yazılışda yoxdur.</translation>
    </message>
    <message>
        <source>It is written in another way there: %1.</source>
        <translation>Orada başqa cür yazılıb: %1.</translation>
    </message>
    <message>
        <source>It states no source.</source>
        <translation>Mənbə göstərilməyib.</translation>
    </message>
    <message>
        <source>Its source is %1.</source>
        <translation>Mənbəyi %1.</translation>
    </message>
    <message>
        <source>It states no author.</source>
        <translation>Müəllif göstərilməyib.</translation>
    </message>
    <message>
        <source>It is by %1.</source>
        <translation>Müəllifi %1.</translation>
    </message>
    <message>
        <source>Its title is %1.</source>
        <translation>Başlığı %1.</translation>
    </message>
    <message>
        <source>It is dated %1.</source>
        <translation>Tarixi %1.</translation>
    </message>
    <message>
        <source>It states no date.</source>
        <translation>Tarix göstərilməyib.</translation>
    </message>
    <message>
        <source>Its story is %1.</source>
        <translation>Mövzusu %1.</translation>
    </message>
    <message>
        <source>An office in it is called so.</source>
        <translation>İçində belə adlanan vəzifə var.</translation>
    </message>
    <message>
        <source>No office in it is called so.</source>
        <translation>İçində belə adlanan vəzifə yoxdur.</translation>
    </message>
    <message>
        <source>It is marked so.</source>
        <translation>Belə işarələnib.</translation>
    </message>
    <message>
        <source>It is not marked so.</source>
        <translation>Belə işarələnməyib.</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name is known in the library.</source>
        <translation>Kitabxanada bu adda heç kim və heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <translation>Bunu xatırlamır: %1.</translation>
    </message>
    <message>
        <source>It quotes %1.</source>
        <translation>Bundan sitat gətirir: %1.</translation>
    </message>
    <message>
        <source>It names %1 without quoting.</source>
        <translation>Xatırlayır, amma sitat gətirmir: %1.</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Bunu xatırlayır: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Annotated articles</source>
        <translation>Nişanlanmış məqalələr</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Məqalənin hissəsi deyil</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Oxuna bilməyənlər</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>bütün növlər</translation>
    </message>
    <message>
        <source>others</source>
        <translation>qalanlar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Şirkətlər</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Milliyyətlər</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>Zaman üzrə: %1</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Günlər üzrə məqalələr</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Həftələr üzrə məqalələr</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Aylar üzrə məqalələr</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>İllər üzrə məqalələr</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>Ən çox xatırlananlar: %1</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>Ən çox mövzuda çəkilənlər: %1</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>Ən çox məqalədə çəkilənlər: %1</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>Nəşrlər üzrə: %1</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>Eyni məqalələrdə: %1</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Kim kiminlə birgə çəkilir</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Zaman üzrə vəzifələr</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>Bu məqalələri fərqləndirənlər: %1</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Məqalələrin harasında</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>%1 harada çəkilir</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Faylı yazmaq mümkün deyil: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Nəticəni yazmaq mümkün deyil: %1</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name for the folder.</source>
        <translation>Bu adda artıq nəsə var. Qovluq üçün başqa ad seçin.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Qovluğu yaratmaq mümkün deyil: %1</translation>
    </message>
    <message>
        <source>The folder cannot be given its name.</source>
        <translation>Qovluğa adını vermək mümkün deyil.</translation>
    </message>
    <message>
        <source>The values of this chart are written to files that end in .%1.</source>
        <translation>Bu diaqramın qiymətləri bu sonluqlu fayllara yazılır: .%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n məqalə</numerusform>
            <numerusform>%n məqalə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that match: %1</source>
        <translation>
            <numerusform>Uyğun gələn %n məqalə: %1</numerusform>
            <numerusform>Uyğun gələn %n məqalə: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV cədvəli (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON sətirləri (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON with everything found (*.json)</source>
        <translation>Tapılanların hamısı ilə JSON (*.json)</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>W3C Web annotasiyaları (*.jsonld)</translation>
    </message>
    <message>
        <source>CoNLL-2003 columns (*.conll)</source>
        <translation>CoNLL-2003 sütunları (*.conll)</translation>
    </message>
    <message>
        <source>Folder for brat (*)</source>
        <translation>brat üçün qovluq (*)</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF şəbəkəsi (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML şəbəkəsi (*.graphml)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Veb-səhifə (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;Articles…</source>
        <translation>&amp;Məqalələr…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Adlar…</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Xatırlanmalar…</translation>
    </message>
    <message>
        <source>Names in the &amp;Same Articles…</source>
        <translation>&amp;Eyni məqalələrdəki adlar…</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Sitatlar…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Vəzifələr…</translation>
    </message>
    <message>
        <source>&amp;Concordance of the Search…</source>
        <translation>Axtarışın &amp;konkordansı…</translation>
    </message>
    <message>
        <source>Anno&amp;tations…</source>
        <translation>A&amp;nnotasiyalar…</translation>
    </message>
    <message>
        <source>Net&amp;work of Names…</source>
        <translation>Adların şə&amp;bəkəsi…</translation>
    </message>
    <message>
        <source>Articles to Rea&amp;d…</source>
        <translation>&amp;Oxumaq üçün məqalələr…</translation>
    </message>
    <message>
        <source>&amp;Open Article to Read…</source>
        <translation>Oxumaq üçün a&amp;çıq məqalə…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>not %1</source>
        <translation>deyil: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> və ya </translation>
    </message>
</context>
<context>
    <name>Frontend</name>
    <message>
        <source>%1: the picture cannot be written.</source>
        <translation>%1: şəkli yazmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>There is no display for the window; lectern --help lists what needs none.</source>
        <translation>Pəncərə üçün ekran yoxdur; ekran tələb etməyən əmrləri lectern --help sadalayır.</translation>
    </message>
    <message>
        <source>Lectern is not installed whole</source>
        <translation>Lectern tam quraşdırılmayıb</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A star was set.</source>
        <translation>Ulduz qoyuldu.</translation>
    </message>
    <message>
        <source>A star was taken away.</source>
        <translation>Ulduz götürüldü.</translation>
    </message>
    <message>
        <source>The tag “%1” was set.</source>
        <translation>“%1” etiketi qoyuldu.</translation>
    </message>
    <message>
        <source>The tag “%1” was taken away.</source>
        <translation>“%1” etiketi götürüldü.</translation>
    </message>
    <message>
        <source>A note was written.</source>
        <translation>Qeyd yazıldı.</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>Qeyd silindi.</translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation>Qeyd dəyişdirildi.</translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>“%1” axtarışı yadda saxlandı.</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>“%1” axtarışı silindi.</translation>
    </message>
    <message>
        <source>An article was put into the bin.</source>
        <translation>Məqalə zibil qutusuna atıldı.</translation>
    </message>
    <message>
        <source>An article was taken out of the bin.</source>
        <translation>Məqalə zibil qutusundan çıxarıldı.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Geri götürüldü: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an office document of the old format</source>
        <translation>köhnə formatda ofis sənədi</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>RTF sənədi</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>şəkil</translation>
    </message>
    <message>
        <source>a video or a picture</source>
        <translation>video və ya şəkil</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>səs faylı</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>sıxılmış fayl</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>arxiv</translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation>verilənlər bazası və ya kitabxana</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>proqram</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>şrift</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML faylı</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Belə fayl və ya qovluq yoxdur.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Bu nə fayl, nə də qovluqdur.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Qovluğun məzmununu oxumaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The folder contains no files.</source>
        <translation>Qovluqda fayl yoxdur.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Fayl artıq orada deyil.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Faylı açmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and cannot be one article.</source>
        <translation>Fayl 20 MB-dan böyükdür və bir məqalə ola bilməz.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Faylı oxumaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl boşdur.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Fayl mətn deyil.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>Faylda yalnız boşluqlar var.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no field of an article: title, date, updated, source, author, section, standfirst or text.</source>
        <translation>“%1” məqalənin heç bir sahəsinin adı deyil: title, date, updated, source, author, section, standfirst və ya text.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>%1 nömrəli sətirdəki dırnaq işarəsi bağlanmayıb.</translation>
    </message>
    <message>
        <source>The field in line %1 is larger than 100 MB.</source>
        <translation>%1 nömrəli sətirdəki sahə 100 MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>an office document without running text</source>
        <translation>ardıcıl mətni olmayan ofis sənədi</translation>
    </message>
    <message>
        <source>The program that reads such files cannot be started.</source>
        <translation>Belə faylları oxuyan proqramı başlatmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>Archives are nested too deeply.</source>
        <translation>Arxivlər həddən artıq iç-içədir.</translation>
    </message>
    <message>
        <source>The name of the entry &apos;%1&apos; leads out of the archive or cannot be one.</source>
        <translation>“%1” elementinin adı arxivdən kənara aparır və ya ad ola bilməz.</translation>
    </message>
    <message>
        <source>The archive holds too much text; the rest was left out.</source>
        <translation>Arxivdə həddən çox mətn var; qalanı nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Arxivdə fayl yoxdur.</translation>
    </message>
    <message>
        <source>The file is larger than 128 MB.</source>
        <translation>Fayl 128 MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>The file is %1, which cannot be read.</source>
        <translation>Fayl oxunması mümkün olmayan növdəndir: %1.</translation>
    </message>
    <message>
        <source>The page is larger than 20 MB and cannot be one article.</source>
        <translation>Səhifə 20 MB-dan böyükdür və bir məqalə ola bilməz.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation>Səhifə oxunmaq üçün həddən artıq iç-içədir.</translation>
    </message>
    <message>
        <source>The page has no readable text.</source>
        <translation>Səhifədə oxuna bilən mətn yoxdur.</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Faylın oxunması həddən çox vaxt aparır.</translation>
    </message>
    <message>
        <source>The file unpacks to too much.</source>
        <translation>Fayl açıldıqda həddən artıq böyüyür.</translation>
    </message>
    <message>
        <source>The file is damaged; reading it broke the reader off.</source>
        <translation>Fayl zədələnib; onu oxuyarkən oxuyucu proqram dayandı.</translation>
    </message>
    <message>
        <source>Object %1 of the file is larger than 100 MB.</source>
        <translation>Fayldakı %1 nömrəli obyekt 100 MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>Object %1 of the file is not valid JSON.</source>
        <translation>Fayldakı %1 nömrəli obyekt düzgün JSON deyil.</translation>
    </message>
    <message>
        <source>The letter has more parts than can be read; the rest was left out.</source>
        <translation>Məktubda oxuna biləcəyindən çox hissə var; qalanı nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>The file is a damaged letter.</source>
        <translation>Fayl zədələnmiş məktubdur.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>Məktubda mətn yoxdur.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Sənəd zədələnib.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be read.</source>
        <translation>Sənəd oxunmaq üçün həddən artıq iç-içədir.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>Sənəddə mətn yoxdur.</translation>
    </message>
    <message>
        <source>The document is larger than 20 MB and cannot be one article.</source>
        <translation>Sənəd 20 MB-dan böyükdür və bir məqalə ola bilməz.</translation>
    </message>
    <message>
        <source>The PDF document is damaged.</source>
        <translation>PDF sənədi zədələnib.</translation>
    </message>
    <message>
        <source>The PDF document is locked by a password.</source>
        <translation>PDF sənədi parolla qorunur.</translation>
    </message>
    <message>
        <source>The PDF document has more than 5000 pages.</source>
        <translation>PDF sənədində 5000-dən çox səhifə var.</translation>
    </message>
    <message>
        <source>The PDF document has no text; it may be a scan.</source>
        <translation>PDF sənədində mətn yoxdur; bəlkə də skan edilib.</translation>
    </message>
    <message>
        <source>No column of the table is known to hold the text of articles; --map COLUMN=text names it.</source>
        <translation>Cədvəlin hansı sütununda məqalə mətninin olduğu bilinmir; sütunu --map COLUMN=text ilə göstərin.</translation>
    </message>
    <message>
        <source>Article %1 of the file is larger than 20 MB and was left out.</source>
        <translation>Fayldakı %1 nömrəli məqalə 20 MB-dan böyükdür və nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>The file holds too many articles; those from %1 on were left out.</source>
        <translation>Faylda həddən çox məqalə var; %1 nömrəlidən başlayaraq qalanları nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>The file has no article with text.</source>
        <translation>Faylda mətni olan məqalə yoxdur.</translation>
    </message>
    <message>
        <source>Articles without text were left out: %1, the first of them number %2.</source>
        <translation>Mətni olmayan məqalələr nəzərə alınmadı: sayı %1, birincisinin nömrəsi %2.</translation>
    </message>
    <message>
        <source>Reading the file takes too much memory.</source>
        <translation>Faylın oxunması həddən çox yaddaş tələb edir.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Arxiv zədələnib.</translation>
    </message>
    <message>
        <source>It would unpack to far more than such a file can hold.</source>
        <translation>Açıldıqda belə bir faylda ola biləcəyindən qat-qat böyük olardı.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in a way that cannot be read.</source>
        <translation>Şifrələnib və ya oxuna bilməyən üsulla sıxılıb.</translation>
    </message>
    <message>
        <source>The archive has more than 20 000 entries.</source>
        <translation>Arxivdə 20 000-dən çox element var.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off.</source>
        <translation>Sıxılmış fayl zədələnib və ya yarımçıqdır.</translation>
    </message>
    <message>
        <source>The text is longer than 20 MB and cannot be one article.</source>
        <translation>Mətn 20 MB-dan uzundur və bir məqalə ola bilməz.</translation>
    </message>
    <message>
        <source>The text holds nothing but blank space.</source>
        <translation>Mətndə yalnız boşluqlar var.</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s qalıb</numerusform>
            <numerusform>%n s qalıb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 fayl</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>The attached files are too large.</source>
        <translation>Əlavə edilmiş fayllar həddən artıq böyükdür.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>az</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Bunun üçün yaddaş çatmır.</translation>
    </message>
    <message>
        <source>The work broke off: %1</source>
        <translation>İş yarımçıq kəsildi: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;İş masasındakı kimi</translation>
    </message>
    <message>
        <source>The language of the desktop, English if it is none of these</source>
        <translation>İş masasının dili; bunlardan biri deyilsə, ingilis dili</translation>
    </message>
    <message>
        <source>Show the window in this language</source>
        <translation>Pəncərəni bu dildə göstər</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The lexicon cannot be opened.</source>
        <translation>Lüğəti açmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The lexicon is empty.</source>
        <translation>Lüğət boşdur.</translation>
    </message>
    <message>
        <source>This class is not known.</source>
        <translation>Bu sinif məlum deyil.</translation>
    </message>
    <message>
        <source>The class of this line is not stated before it.</source>
        <translation>Bu sətrin sinfi əvvəlcədən göstərilməyib.</translation>
    </message>
    <message>
        <source>This line has too many columns.</source>
        <translation>Bu sətirdə həddən çox sütun var.</translation>
    </message>
    <message>
        <source>A name on this line has no letters.</source>
        <translation>Bu sətirdəki adda hərf yoxdur.</translation>
    </message>
    <message>
        <source>The lexicon is damaged.</source>
        <translation>Lüğət zədələnib.</translation>
    </message>
    <message>
        <source>The lexicon is of another version of the program.</source>
        <translation>Lüğət proqramın başqa versiyasına aiddir.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The article %1 is damaged in the library.</source>
        <translation>%1 məqaləsi kitabxanada zədələnib.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Məqalə artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>The library cannot be written here.</source>
        <translation>Kitabxananı buraya yazmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the library.</source>
        <translation>Kitabxananın qovluğuna heç nə yazmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The library is open in another Lectern (process %1 on %2).</source>
        <translation>Kitabxana başqa Lectern-də açıqdır (%2 kompüterində %1 prosesi).</translation>
    </message>
    <message>
        <source>This is not a Lectern library.</source>
        <translation>Bu, Lectern kitabxanası deyil.</translation>
    </message>
    <message>
        <source>There is no such library.</source>
        <translation>Belə kitabxana yoxdur.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Kitabxananı açmaq mümkün deyil.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>Kitabxana faylı boşdur.</translation>
    </message>
    <message>
        <source>The library file is cut off: its end is missing.</source>
        <translation>Kitabxana faylı kəsilib: sonu çatmır.</translation>
    </message>
    <message>
        <source>The library was written by a newer Lectern (version %1 of its format; this one knows %2).</source>
        <translation>Kitabxananı daha yeni Lectern yazıb (formatın versiyası %1; bu proqram %2 versiyasını tanıyır).</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Kitabxana faylı zədələnib.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Kitabxanadan başqa proqram istifadə edir.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitabxana yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Disk doludur; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The disk reports an error at the library file.</source>
        <translation>Disk kitabxana faylında xəta bildirir.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library.</source>
        <translation>Kitabxana üçün yaddaş çatmır.</translation>
    </message>
    <message>
        <source>The library file does not have the expected content (%1).</source>
        <translation>Kitabxana faylının məzmunu gözlənilən kimi deyil (%1).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide %1</source>
        <translation>Göstər və ya gizlət: %1</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The article was not printed</source>
        <translation>Məqalə çap edilmədi</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Printer səhifələri qəbul etmir.</translation>
    </message>
    <message>
        <source>Save Article as PDF</source>
        <translation>Məqaləni PDF kimi saxla</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF sənədləri (*.pdf)</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>Məqalə saxlanmadı</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The quotation that begins here is never closed: add a quotation mark after it.</source>
        <translation>Burada açılan dırnaq bağlanmır: sonuna dırnaq əlavə edin.</translation>
    </message>
    <message>
        <source>“near/” needs a number of words from 1 to %1, as in: Baku near/5 exhibition.</source>
        <translation>“near/” 1 ilə %1 arasında söz sayı tələb edir, məsələn: Baku near/5 exhibition.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close: remove it.</source>
        <translation>Bu mötərizənin bağlayacağı heç nə yoxdur: onu silin.</translation>
    </message>
    <message>
        <source>The query is nested too deeply: leave out some brackets.</source>
        <translation>Sorğu həddən artıq iç-içədir: bir neçə mötərizəni silin.</translation>
    </message>
    <message>
        <source>OR needs a condition on both sides.</source>
        <translation>OR hər iki tərəfdə şərt tələb edir.</translation>
    </message>
    <message>
        <source>AND needs a condition on both sides.</source>
        <translation>AND hər iki tərəfdə şərt tələb edir.</translation>
    </message>
    <message>
        <source>Give all parts of one “near” the same distance.</source>
        <translation>Bir “near” daxilində bütün hissələrə eyni məsafəni verin.</translation>
    </message>
    <message>
        <source>“near” needs a word or a phrase on both sides.</source>
        <translation>“near” hər iki tərəfdə söz və ya ifadə tələb edir.</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out: name a word after the minus sign.</source>
        <translation>İstisna ediləcək heç nə yoxdur: mənfi işarəsindən sonra söz yazın.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Bu mötərizələrin arasında heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed: add “)”.</source>
        <translation>Burada açılan mötərizə bağlanmır: “)” əlavə edin.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after the colon.</source>
        <translation>“%1:” iki nöqtədən dərhal sonra qiymət tələb edir.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the words in quotation marks to look for them as they stand.</source>
        <translation>“%1” adlı sahə yoxdur. Sözləri olduğu kimi axtarmaq üçün onları dırnağa alın.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2:”?</source>
        <translation>“%1” adlı sahə yoxdur; bəlkə “%2:”?</translation>
    </message>
    <message>
        <source>“%1:” needs a value with letters or digits.</source>
        <translation>“%1:” hərf və ya rəqəm olan qiymət tələb edir.</translation>
    </message>
    <message>
        <source>“%1” is no date: write a year, month or day, as in %2:2024-04.</source>
        <translation>“%1” tarix deyil: il, ay və ya gün yazın, məsələn %2:2024-04.</translation>
    </message>
    <message>
        <source>“is:” knows only %1.</source>
        <translation>“is:” yalnız bunları tanıyır: %1.</translation>
    </message>
    <message>
        <source>“is:%1” is unknown; did you mean “is:%2”?</source>
        <translation>“is:%1” məlum deyil; bəlkə “is:%2”?</translation>
    </message>
    <message>
        <source>There is nothing here to look for: no letter and no digit.</source>
        <translation>Burada axtarılacaq heç nə yoxdur: nə hərf, nə rəqəm.</translation>
    </message>
    <message>
        <source>A word may differ in 1 or 2 letters: write %1~1 or %1~2.</source>
        <translation>Söz 1 və ya 2 hərflə fərqlənə bilər: %1~1 və ya %1~2 yazın.</translation>
    </message>
    <message>
        <source>Only a single word can be looked for with “~”.</source>
        <translation>“~” ilə yalnız bir söz axtarmaq olar.</translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message>
        <source>contain %1</source>
        <translation>%1 var</translation>
    </message>
    <message>
        <source>do not contain %1</source>
        <translation>%1 yoxdur</translation>
    </message>
    <message>
        <source>mention %1</source>
        <translation>%1 xatırlanır</translation>
    </message>
    <message>
        <source>do not mention %1</source>
        <translation>%1 xatırlanmır</translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation>%1 sitat gətirilir</translation>
    </message>
    <message>
        <source>do not quote %1</source>
        <translation>%1 sitat gətirilmir</translation>
    </message>
    <message>
        <source>come from %1</source>
        <translation>mənbəyi %1</translation>
    </message>
    <message>
        <source>do not come from %1</source>
        <translation>mənbəyi %1 deyil</translation>
    </message>
    <message>
        <source>are by %1</source>
        <translation>müəllifi %1</translation>
    </message>
    <message>
        <source>are not by %1</source>
        <translation>müəllifi %1 deyil</translation>
    </message>
    <message>
        <source>name the office %1</source>
        <translation>%1 vəzifəsi çəkilir</translation>
    </message>
    <message>
        <source>do not name the office %1</source>
        <translation>%1 vəzifəsi çəkilmir</translation>
    </message>
    <message>
        <source>have %1 in the title</source>
        <translation>başlıqda %1 var</translation>
    </message>
    <message>
        <source>do not have %1 in the title</source>
        <translation>başlıqda %1 yoxdur</translation>
    </message>
    <message>
        <source>tell the story %1</source>
        <translation>mövzusu %1</translation>
    </message>
    <message>
        <source>do not tell the story %1</source>
        <translation>mövzusu %1 deyil</translation>
    </message>
    <message>
        <source>are tagged %1</source>
        <translation>etiketi %1</translation>
    </message>
    <message>
        <source>are not tagged %1</source>
        <translation>etiketi %1 deyil</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>vəziyyəti: %1</translation>
    </message>
    <message>
        <source>are not %1</source>
        <translation>vəziyyəti deyil: %1</translation>
    </message>
    <message>
        <source>are dated %1</source>
        <translation>tarixi: %1</translation>
    </message>
    <message>
        <source>are not dated %1</source>
        <translation>tarixi deyil: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 və sonrası</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 tarixindən əvvəl</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 və əvvəli</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>oxunmamış</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ulduzlu</translation>
    </message>
    <message>
        <source>the same story as another article</source>
        <translation>başqa məqalə ilə eyni mövzu</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>%1 ilə başlayan sözlər</translation>
    </message>
    <message>
        <source>words like %1</source>
        <translation>%1 sözünə oxşar sözlər</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>dəqiq %1</translation>
    </message>
    <message>
        <source>%1 near %2</source>
        <translation>%2 yaxınlığında %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 və ya %2</translation>
    </message>
    <message>
        <source>%1 and not %2</source>
        <translation>%1 (%2 istisna)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 və ya %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are not among those that %1</source>
        <translation>bunlardan başqa: %1</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>bütün məqalələr</translation>
    </message>
    <message>
        <source>articles that %1</source>
        <translation>bu məqalələr: %1</translation>
    </message>
    <message>
        <source>have a note with %1</source>
        <translation>qeydində %1 var</translation>
    </message>
    <message>
        <source>have no note with %1</source>
        <translation>qeydində %1 yoxdur</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message numerus="yes">
        <source>Story in %n outlet(s)</source>
        <translation>
            <numerusform>%n nəşrdə mövzu</numerusform>
            <numerusform>%n nəşrdə mövzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>%n sətir bükülüb: %1</numerusform>
            <numerusform>%n sətir bükülüb: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Müəllif: %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>yenilənib: %1</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>təkrarlanan başlıq</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message numerus="yes">
        <source>%n article(s) were analysed anew.</source>
        <translation>
            <numerusform>%n məqalə yenidən təhlil edildi.</numerusform>
            <numerusform>%n məqalə yenidən təhlil edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are read differently.</source>
        <translation>
            <numerusform>Onlardan %n məqalə başqa cür oxunub.</numerusform>
            <numerusform>Onlardan %n məqalə başqa cür oxunub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions: %1 found that were not before, %2 no longer found, %3 of another type.</source>
        <translation>Xatırlanmalar: yeni tapılan %1, artıq tapılmayan %2, növü dəyişən %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n yeni ad</numerusform>
            <numerusform>%n yeni ad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) gone</source>
        <translation>
            <numerusform>%n ad itib</numerusform>
            <numerusform>%n ad itib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of another type</source>
        <translation>
            <numerusform>%n adın növü dəyişib</numerusform>
            <numerusform>%n adın növü dəyişib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a title stands before the name</source>
        <translation>addan əvvəl vəzifə göstərilib</translation>
    </message>
    <message>
        <source>a title follows the name</source>
        <translation>addan sonra vəzifə göstərilib</translation>
    </message>
    <message>
        <source>the full name stands earlier in the article</source>
        <translation>tam ad məqalədə əvvəl çəkilib</translation>
    </message>
    <message>
        <source>the same name is tagged elsewhere in the article</source>
        <translation>həmin ad məqalənin başqa yerində işarələnib</translation>
    </message>
    <message>
        <source>it is the short form of a name in the article</source>
        <translation>məqalədəki adın qısa formasıdır</translation>
    </message>
    <message>
        <source>a form of address stands before the name</source>
        <translation>addan əvvəl müraciət sözü var</translation>
    </message>
    <message>
        <source>a rank stands before the name</source>
        <translation>addan əvvəl rütbə var</translation>
    </message>
    <message>
        <source>it stands in the line that names the authors</source>
        <translation>müəlliflərin göstərildiyi sətirdədir</translation>
    </message>
    <message>
        <source>it is in the lexicon</source>
        <translation>lüğətdə var</translation>
    </message>
    <message>
        <source>the words around it are those of such a name</source>
        <translation>ətrafdakı sözlər belə ada xasdır</translation>
    </message>
    <message>
        <source>it begins with a known given name</source>
        <translation>məlum şəxs adı ilə başlayır</translation>
    </message>
    <message>
        <source>the word at its end is one of companies</source>
        <translation>sonundakı söz şirkətlərə xasdır</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a company</source>
        <translation>şirkət adına xas söz var</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an organization</source>
        <translation>təşkilat adına xas söz var</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a place</source>
        <translation>yer adına xas söz var</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an event</source>
        <translation>hadisə adına xas söz var</translation>
    </message>
    <message>
        <source>a word for such products stands beside it</source>
        <translation>yanında belə məhsulları bildirən söz var</translation>
    </message>
    <message>
        <source>a word for such works stands beside it</source>
        <translation>yanında belə əsərləri bildirən söz var</translation>
    </message>
    <message>
        <source>it stands where reports name their place</source>
        <translation>xəbərlərin öz yerini göstərdiyi yerdədir</translation>
    </message>
    <message>
        <source>it states a day, a month or a year</source>
        <translation>gün, ay və ya il göstərir</translation>
    </message>
    <message>
        <source>it states an amount in a currency</source>
        <translation>valyuta ilə məbləğ göstərir</translation>
    </message>
    <message>
        <source>it states a number with a unit</source>
        <translation>ölçü vahidi ilə ədəd göstərir</translation>
    </message>
    <message>
        <source>a rule of the recogniser fits</source>
        <translation>tanıma qaydasına uyğundur</translation>
    </message>
    <message>
        <source>%1, because %2 (rule %3)</source>
        <comment>type, reason, rule</comment>
        <translation>%1, çünki %2 (qayda %3)</translation>
    </message>
    <message>
        <source>%1, because %2: “%4” (rule %3)</source>
        <comment>type, reason, rule, words</comment>
        <translation>%1, çünki %2: “%4” (qayda %3)</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save Table</source>
        <translation>Cədvəli saxla</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV cədvəli (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Cədvəl saxlanmadı</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>Kitabxananın indeksi zədələnib.</translation>
    </message>
    <message>
        <source>The index was written by another version of the program.</source>
        <translation>İndeksi proqramın başqa versiyası yazıb.</translation>
    </message>
    <message>
        <source>The index is of another state of the library.</source>
        <translation>İndeks kitabxananın başqa vəziyyətinə aiddir.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>both are named in %1</source>
        <translation>hər ikisi %1 faylında çəkilir</translation>
    </message>
    <message numerus="yes">
        <source>named with %n of the same entities</source>
        <translation>
            <numerusform>eyni obyektlərin %n-i ilə birgə çəkilirlər</numerusform>
            <numerusform>eyni obyektlərin %n-i ilə birgə çəkilirlər</numerusform>
        </translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>eyni soyad</translation>
    </message>
    <message>
        <source>same surname, the given name fits the initial</source>
        <translation>eyni soyad, ad baş hərfə uyğundur</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <translation>eyni ad və soyad</translation>
    </message>
    <message>
        <source>same given name, surnames differ in one or two letters</source>
        <translation>eyni ad, soyadlar bir-iki hərflə fərqlənir</translation>
    </message>
    <message>
        <source>the letters are the initials of the other name</source>
        <translation>hərflər o biri adın baş hərfləridir</translation>
    </message>
</context>
<context>
    <name>TypeLetter</name>
    <message>
        <source>P</source>
        <comment>badge of a person</comment>
        <translation>Ş</translation>
    </message>
    <message>
        <source>C</source>
        <comment>badge of a company</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>O</source>
        <comment>badge of an organization</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>L</source>
        <comment>badge of a place (location)</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <comment>badge of a nationality</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>D</source>
        <comment>badge of a date</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <comment>badge of an event</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>T</source>
        <comment>badge of a product (type, thing)</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of an amount of money</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>badge of a quantity</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of a work</comment>
        <translation>Ə</translation>
    </message>
</context>
<context>
    <name>ViewSetup</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open &amp;Folder of Articles…</source>
        <translation>&amp;Məqalə qovluğunu aç…</translation>
    </message>
    <message>
        <source>Read the articles of a folder into a new library</source>
        <translation>Qovluqdakı məqalələri yeni kitabxanaya oxu</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Kitabxananı aç…</translation>
    </message>
    <message>
        <source>Open a library that was saved before</source>
        <translation>Əvvəl saxlanmış kitabxananı aç</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>Məqalə ə&amp;lavə et…</translation>
    </message>
    <message>
        <source>Read further files into this library</source>
        <translation>Bu kitabxanaya başqa fayllar oxu</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>&amp;Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>Read another folder into this library</source>
        <translation>Bu kitabxanaya başqa qovluq oxu</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>Qovluğu &amp;izlə…</translation>
    </message>
    <message>
        <source>Read what comes into a folder by itself from now on</source>
        <translation>Bundan sonra qovluğa gələnləri avtomatik oxu</translation>
    </message>
    <message>
        <source>&amp;Save Library As…</source>
        <translation>Kitabxananı &amp;fərqli saxla…</translation>
    </message>
    <message>
        <source>Give this library a name and a place</source>
        <translation>Bu kitabxanaya ad və yer ver</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Diaqramı ixrac et…</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its values with their evidence</source>
        <translation>Diaqramı şəkil kimi və ya qiymətlərini sübutları ilə saxla</translation>
    </message>
    <message>
        <source>Prin&amp;t Article…</source>
        <translation>Məqaləni ça&amp;p et…</translation>
    </message>
    <message>
        <source>Print this article with its marks and their legend</source>
        <translation>Bu məqaləni işarələri və izahı ilə çap et</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Çapa &amp;baxış…</translation>
    </message>
    <message>
        <source>See the sheets before they are printed</source>
        <translation>Çapdan əvvəl səhifələrə bax</translation>
    </message>
    <message>
        <source>Save Arti&amp;cle as PDF…</source>
        <translation>Məqaləni PDF kimi sa&amp;xla…</translation>
    </message>
    <message>
        <source>Save this article with its marks as a PDF document</source>
        <translation>Bu məqaləni işarələri ilə PDF sənədi kimi saxla</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>P&amp;roblemlər…</translation>
    </message>
    <message>
        <source>List the files that could not be read, and why</source>
        <translation>Oxuna bilməyən faylları səbəbləri ilə sadala</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıxış</translation>
    </message>
    <message>
        <source>Close Lectern; everything is saved</source>
        <translation>Lectern-i bağla; hər şey saxlanılıb</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Son əməlinizi geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Geri alınanı yenidən et</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Düzəlişlər…</translation>
    </message>
    <message>
        <source>List what you decided about this library, and take single things back</source>
        <translation>Bu kitabxana üzrə qərarlarınızı sadala və ayrı-ayrılıqda geri al</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Əmr palitrası…</translation>
    </message>
    <message>
        <source>Do anything, or go to any name, by typing a part of it</source>
        <translation>Bir hissəsini yazmaqla istənilən əmrə və ya ada keç</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Köçür</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Seçilmiş mətni köçür</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Source</source>
        <translation>Mə&amp;nbə ilə köçür</translation>
    </message>
    <message>
        <source>Copy the selected text with title, source and date of the article</source>
        <translation>Seçilmiş mətni məqalənin başlığı, mənbəyi və tarixi ilə köçür</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Bütün məqaləni seç</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Məqalədə ta&amp;p…</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Bu məqalədə söz tap</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Sonrakını tap</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Tapılan sonrakı yerə keç</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Əvvəlkini tap</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Tapılan əvvəlki yerə keç</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Kita&amp;bxanada axtar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Axtarış sahəsinə keç</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Axtarışı saxla…</translation>
    </message>
    <message>
        <source>Keep the filter under a name, in the menu Go</source>
        <translation>Süzgəci “Keçid” menyusunda ad altında saxla</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Süzgə&amp;ci təmizlə</translation>
    </message>
    <message>
        <source>Remove the search and all conditions beside it</source>
        <translation>Axtarışı və yanındakı bütün şərtləri sil</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Böyüt</translation>
    </message>
    <message>
        <source>Make the text of articles larger</source>
        <translation>Məqalə mətnini böyüt</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Kiçilt</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>Məqalə mətnini kiçilt</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Adi ölçü</translation>
    </message>
    <message>
        <source>Show the text of articles in its usual size</source>
        <translation>Məqalə mətnini adi ölçüdə göstər</translation>
    </message>
    <message>
        <source>Show &amp;Boilerplate</source>
        <translation>Artıq &amp;mətni göstər</translation>
    </message>
    <message>
        <source>Unfold everything around the article: menus, share buttons, comment policies</source>
        <translation>Məqalənin ətrafındakı hər şeyi aç: menyular, paylaşma düymələri, şərh qaydaları</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Bütün ekrandan istifadə et</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Go back to the article and filter before this</source>
        <translation>Əvvəlki məqaləyə və süzgəcə qayıt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;rəli</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Yenidən irəli keç</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Sonrakı məqalə</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Siyahıdakı sonrakı məqaləni aç</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Əvvəlki məqalə</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>Siyahıdakı əvvəlki məqaləni aç</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Sonrakı &amp;xatırlanma</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected name in this article</source>
        <translation>Seçilmiş adın bu məqalədəki sonrakı xatırlanmasına keç</translation>
    </message>
    <message>
        <source>Previous M&amp;ention</source>
        <translation>Əvvəlki xatırlan&amp;ma</translation>
    </message>
    <message>
        <source>Go to the mention of the selected name before this</source>
        <translation>Seçilmiş adın bu məqalədəki əvvəlki xatırlanmasına keç</translation>
    </message>
    <message>
        <source>Next N&amp;ame</source>
        <translation>Sonrakı &amp;ad</translation>
    </message>
    <message>
        <source>Go to the next name of any kind</source>
        <translation>İstənilən növdən sonrakı ada keç</translation>
    </message>
    <message>
        <source>Pre&amp;vious Name</source>
        <translation>Əvvəlki a&amp;d</translation>
    </message>
    <message>
        <source>Go to the name before, of any kind</source>
        <translation>İstənilən növdən əvvəlki ada keç</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Sonrakı &amp;nəticə</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Axtarışın tapdığı sonrakı yerə keç</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>Əvvəlki nəti&amp;cə</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Axtarışın tapdığı əvvəlki yerə keç</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Adını dəyiş…</translation>
    </message>
    <message>
        <source>Give the selected name another form in the whole library</source>
        <translation>Seçilmiş ada bütün kitabxanada başqa forma ver</translation>
    </message>
    <message>
        <source>Sa&amp;me As…</source>
        <translation>&amp;Eynidir…</translation>
    </message>
    <message>
        <source>Say that the selected name means the same as another</source>
        <translation>Seçilmiş adın başqası ilə eyni olduğunu bildir</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Böl…</translation>
    </message>
    <message>
        <source>Say that some forms of the selected name mean another</source>
        <translation>Seçilmiş adın bəzi formalarının başqa şeyi bildirdiyini göstər</translation>
    </message>
    <message>
        <source>N&amp;ot a Name</source>
        <translation>Ad &amp;deyil</translation>
    </message>
    <message>
        <source>Say that the selected words name nothing</source>
        <translation>Seçilmiş sözlərin ad olmadığını bildir</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Ulduz</translation>
    </message>
    <message>
        <source>Put a star on this article, or take it off</source>
        <translation>Bu məqaləyə ulduz qoy və ya onu götür</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiketlər…</translation>
    </message>
    <message>
        <source>Sort this article under words of your own</source>
        <translation>Bu məqaləni öz sözlərinizlə təsnif et</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Qeyd…</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Bu məqaləyə qeyd yaz</translation>
    </message>
    <message>
        <source>Title, &amp;Date and Source…</source>
        <translation>&amp;Başlıq, tarix və mənbə…</translation>
    </message>
    <message>
        <source>Mend what is known of this article</source>
        <translation>Bu məqalə haqqında məlumatı düzəlt</translation>
    </message>
    <message>
        <source>Move to the &amp;Bin</source>
        <translation>&amp;Zibil qutusuna at</translation>
    </message>
    <message>
        <source>Take this article out of lists and counts</source>
        <translation>Bu məqaləni siyahılardan və saylardan çıxar</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>Zibil qutusunu b&amp;oşalt…</translation>
    </message>
    <message>
        <source>Remove what is in the bin for good</source>
        <translation>Zibil qutusundakıları həmişəlik sil</translation>
    </message>
    <message>
        <source>&amp;Filter by Selected Name</source>
        <translation>Seçilmiş ada görə &amp;süz</translation>
    </message>
    <message>
        <source>Leave only articles that mention the selected name</source>
        <translation>Yalnız seçilmiş adın çəkildiyi məqalələri saxla</translation>
    </message>
    <message>
        <source>&amp;Exclude Selected Name</source>
        <translation>Seçilmiş adı &amp;istisna et</translation>
    </message>
    <message>
        <source>Leave only articles that do not mention the selected name</source>
        <translation>Yalnız seçilmiş adın çəkilmədiyi məqalələri saxla</translation>
    </message>
    <message>
        <source>&amp;Select No Name</source>
        <translation>Ad seçimini &amp;götür</translation>
    </message>
    <message>
        <source>Take the selection off all mentions</source>
        <translation>Seçimi bütün xatırlanmalardan götür</translation>
    </message>
    <message>
        <source>Top &amp;Entities</source>
        <translation>Ən çox çəkilən &amp;obyektlər</translation>
    </message>
    <message>
        <source>Chart who and what is named most</source>
        <translation>Ən çox kimin və nəyin çəkildiyini diaqramda göstər</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zaman xətti</translation>
    </message>
    <message>
        <source>Chart articles and mentions over time</source>
        <translation>Məqalələri və xatırlanmaları zaman üzrə diaqramda göstər</translation>
    </message>
    <message>
        <source>Chart as T&amp;able</source>
        <translation>Diaqram &amp;cədvəl kimi</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>Şəkil əvəzinə rəqəmləri göstər</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Sitatlar</translation>
    </message>
    <message>
        <source>List who said what in these articles</source>
        <translation>Bu məqalələrdə kimin nə dediyini sadala</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Konkordans</translation>
    </message>
    <message>
        <source>List what was searched for, or the selected name, in its context</source>
        <translation>Axtarılanı və ya seçilmiş adı kontekstdə sadala</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Sonrakı panel</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Klaviaturanı sonrakı panelə keçir</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Əvvəlki panel</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Klaviaturanı əvvəlki panelə keçir</translation>
    </message>
    <message>
        <source>&amp;Usual Arrangement</source>
        <translation>Adi &amp;düzülüş</translation>
    </message>
    <message>
        <source>Put all panes where they were at first</source>
        <translation>Bütün panelləri ilkin yerlərinə qaytar</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>&amp;Lectern haqqında</translation>
    </message>
    <message>
        <source>Version, licences and sources</source>
        <translation>Versiya, lisenziyalar və mənbələr</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt haqqında</translation>
    </message>
    <message>
        <source>The toolkit that Lectern is built with</source>
        <translation>Lectern-in qurulduğu proqram kitabxanası</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Bələdçi</translation>
    </message>
    <message>
        <source>Open the guide, whose examples run when clicked</source>
        <translation>Nümunələri klikləyəndə işləyən bələdçini aç</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Yeniliklər</translation>
    </message>
    <message>
        <source>Read what has changed in Lectern</source>
        <translation>Lectern-də nəyin dəyişdiyini oxu</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>Bu &amp;nədir?</translation>
    </message>
    <message>
        <source>Click something in the window to have it explained</source>
        <translation>İzahı üçün pəncərədə bir şeyə klikləyin</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Müqayisə</translation>
    </message>
    <message>
        <source>Compare this article with others of its story, sentence by sentence</source>
        <translation>Bu məqaləni mövzusundakı başqaları ilə cümlə-cümlə müqayisə et</translation>
    </message>
    <message>
        <source>Anal&amp;yse Anew</source>
        <translation>&amp;Yenidən təhlil et</translation>
    </message>
    <message>
        <source>Read articles anew that an older Lectern read; what you decided stays</source>
        <translation>Lectern-in köhnə versiyasının oxuduğu məqalələri yenidən oxu; qərarlarınız qalır</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Məqalə kimi &amp;yapışdır</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard to this library</source>
        <translation>Mübadilə buferindəki mətni və ya faylları bu kitabxanaya əlavə et</translation>
    </message>
    <message>
        <source>&amp;Tag It…</source>
        <translation>Ada e&amp;tiket ver…</translation>
    </message>
    <message>
        <source>Sort the selected name under words of your own; tag: finds its articles</source>
        <translation>Seçilmiş adı öz sözlərinizlə qruplaşdır; tag: onun məqalələrini tapır</translation>
    </message>
    <message>
        <source>Note on &amp;It…</source>
        <translation>Ada &amp;qeyd yaz…</translation>
    </message>
    <message>
        <source>Write something down about the selected name</source>
        <translation>Seçilmiş ad haqqında qeyd yaz</translation>
    </message>
    <message>
        <source>&amp;Why Found or Not…</source>
        <translation>&amp;Niyə tapılıb və ya tapılmayıb…</translation>
    </message>
    <message>
        <source>Say of each condition of the filter whether this article meets it</source>
        <translation>Süzgəcin hər şərti üçün bu məqalənin ona uyğun olub-olmadığını göstər</translation>
    </message>
    <message>
        <source>Sa&amp;ns Serif Text</source>
        <translation>Serifsiz &amp;şrift</translation>
    </message>
    <message>
        <source>Set articles in letters without serifs</source>
        <translation>Məqalələri serifsiz şriftlə göstər</translation>
    </message>
    <message>
        <source>Na&amp;rrower Lines</source>
        <translation>Da&amp;ha dar sətirlər</translation>
    </message>
    <message>
        <source>Set articles in a narrower column</source>
        <translation>Məqalələri daha dar sütunda göstər</translation>
    </message>
    <message>
        <source>&amp;Wider Lines</source>
        <translation>Daha &amp;enli sətirlər</translation>
    </message>
    <message>
        <source>Set articles in a wider column</source>
        <translation>Məqalələri daha enli sütunda göstər</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Qrupsuz</translation>
    </message>
    <message>
        <source>List the articles one below the other</source>
        <translation>Məqalələri alt-alta sadala</translation>
    </message>
    <message>
        <source>Group by &amp;Story</source>
        <translation>&amp;Mövzuya görə qruplaşdır</translation>
    </message>
    <message>
        <source>List articles that tell the same story under one heading</source>
        <translation>Eyni mövzudakı məqalələri bir başlıq altında sadala</translation>
    </message>
    <message>
        <source>Group by &amp;Outlet</source>
        <translation>&amp;Nəşrə görə qruplaşdır</translation>
    </message>
    <message>
        <source>List the articles of each outlet under its name</source>
        <translation>Hər nəşrin məqalələrini onun adı altında sadala</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Aya &amp;görə qruplaşdır</translation>
    </message>
    <message>
        <source>List the articles of each month under its name</source>
        <translation>Hər ayın məqalələrini onun adı altında sadala</translation>
    </message>
    <message>
        <source>&amp;Fold All Groups</source>
        <translation>Bütün qrupları &amp;bük</translation>
    </message>
    <message>
        <source>Show only the headings of the list</source>
        <translation>Siyahının yalnız başlıqlarını göstər</translation>
    </message>
    <message>
        <source>&amp;Unfold All Groups</source>
        <translation>Bütün qrupları &amp;aç</translation>
    </message>
    <message>
        <source>Show all articles below their headings</source>
        <translation>Bütün məqalələri başlıqlarının altında göstər</translation>
    </message>
    <message>
        <source>Next of Its &amp;Type</source>
        <translation>Eyni nö&amp;vdən sonrakı</translation>
    </message>
    <message>
        <source>Go to the next name of the same type: the next person, the next place</source>
        <translation>Eyni növdən sonrakı ada keç: sonrakı şəxs, sonrakı yer</translation>
    </message>
    <message>
        <source>Previous of Its T&amp;ype</source>
        <translation>Eyni növdən əvvə&amp;lki</translation>
    </message>
    <message>
        <source>Go to the name of the same type before this</source>
        <translation>Eyni növdən əvvəlki ada keç</translation>
    </message>
    <message>
        <source>Filter by One of Se&amp;veral</source>
        <translation>Bir &amp;neçəsindən birinə görə süz</translation>
    </message>
    <message>
        <source>Leave articles that mention the selected name or another one of several</source>
        <translation>Seçilmiş adı və ya bir neçə addan başqasını xatırladan məqalələr qalsın</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açıq kitabxana yoxdur.</translation>
    </message>
    <message>
        <source>The article is damaged in the library.</source>
        <translation>Məqalə kitabxanada zədələnib.</translation>
    </message>
    <message>
        <source>The folder for unnamed libraries cannot be made.</source>
        <translation>Adsız kitabxanalar üçün qovluq yaratmaq mümkün deyil.</translation>
    </message>
</context>
<context>
    <name>lectern::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Lectern haqqında</translation>
    </message>
    <message>
        <source>Icon of Lectern</source>
        <translation>Lectern nişanı</translation>
    </message>
    <message>
        <source>Research browser for news</source>
        <translation>Xəbərlərin tədqiqi üçün brauzer</translation>
    </message>
    <message>
        <source>Lectern works offline and has no network code. Your articles, names, notes and charts stay in the library file you see.</source>
        <translation>Lectern oflayn işləyir və şəbəkə kodu yoxdur. Məqalələriniz, adlarınız, qeydləriniz və diaqramlarınız gördüyünüz kitabxana faylında qalır.</translation>
    </message>
    <message>
        <source>Lectern is free software under the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Lectern GNU Ümumi İctimai Lisenziyasının 3-cü və ya daha sonrakı versiyası əsasında azad proqramdır. Heç bir zəmanət verilmir.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>Lectern stands on these libraries:</source>
        <translation>Lectern bu kitabxanalara əsaslanır:</translation>
    </message>
    <message>
        <source>The sources of its word lists and of its entity model, with their licences, are named in the files that come with the program.</source>
        <translation>Söz siyahılarının və tanıma modelinin mənbələri lisenziyaları ilə birlikdə proqramla gələn fayllarda göstərilib.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenziyalar</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ictimai mülkiyyət</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n nəşr</numerusform>
            <numerusform>%n nəşr</numerusform>
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
        <translation>oxunmamış</translation>
    </message>
    <message numerus="yes">
        <source>story in %n outlet(s)</source>
        <translation>
            <numerusform>mövzu %n nəşrdə</numerusform>
            <numerusform>mövzu %n nəşrdə</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ulduzlu</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>qeydi var</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>bükülüb</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>açıqdır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln məqalə</numerusform>
            <numerusform>%Ln məqalə</numerusform>
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
            <numerusform>%n nəşr</numerusform>
            <numerusform>%n nəşr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChartControl</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG şəkli (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çertyoju (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF sənədi (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table with evidence (*.csv)</source>
        <translation>Sübutları ilə CSV cədvəli (*.csv)</translation>
    </message>
    <message>
        <source>JSON with evidence (*.json)</source>
        <translation>Sübutları ilə JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diaqramı ixrac et</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF şəbəkəsi (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML şəbəkəsi (*.graphml)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartPane</name>
    <message>
        <source>Entities</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nəşrlər</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Birgə</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Şəbəkə</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Distinctive</source>
        <translation>Fərqləndirici</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Paylanma</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Diaqramın rəqəmləri</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Diaqramın növü</translation>
    </message>
    <message>
        <source>Whom or what to chart</source>
        <translation>Kimin və ya nəyin göstəriləcəyi</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Nəyin sayılacağı</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zaman vahidi</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Zaman xəttinin xətləri</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Rəqəmləri cədvəl kimi göstər</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diaqramı ixrac et</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Bütün adlar</translation>
    </message>
    <message>
        <source>By articles</source>
        <translation>Məqalələr üzrə</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Xatırlanmalar üzrə</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>Mövzular üzrə</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Hamısı birlikdə</translation>
    </message>
    <message numerus="yes">
        <source>The %n most named</source>
        <translation>
            <numerusform>Ən çox çəkilən %n ad</numerusform>
            <numerusform>Ən çox çəkilən %n ad</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic unit</source>
        <translation>Vahid avtomatik</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Həftələr</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Nothing to chart</source>
        <translation>Göstəriləcək heç nə yoxdur</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Süzgəcdən keçən məqalə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>No dates in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n məqalədə tarix yoxdur</numerusform>
            <numerusform>Bu %n məqalədə tarix yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that do not say when they were published have no place on a timeline.</source>
        <translation>Nə vaxt dərc olunduğu göstərilməyən məqalələrin zaman xəttində yeri yoxdur.</translation>
    </message>
    <message>
        <source>No two names in one article</source>
        <translation>Heç bir məqalədə iki ad yoxdur</translation>
    </message>
    <message>
        <source>A link needs an article that names both.</source>
        <translation>Əlaqə üçün hər ikisinin adı çəkilən məqalə lazımdır.</translation>
    </message>
    <message numerus="yes">
        <source>No roles in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n məqalədə vəzifə yoxdur</numerusform>
            <numerusform>Bu %n məqalədə vəzifə yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>A role needs a dated article that states a person&apos;s office.</source>
        <translation>Vəzifə üçün şəxsin postunu göstərən tarixli məqalə lazımdır.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Müqayisə etməyə heç nə yoxdur</translation>
    </message>
    <message>
        <source>Filter first: what is left is compared with the other articles.</source>
        <translation>Əvvəlcə süzün: qalanlar başqa məqalələrlə müqayisə olunur.</translation>
    </message>
    <message>
        <source>Nothing sets these articles apart</source>
        <translation>Bu məqalələri heç nə fərqləndirmir</translation>
    </message>
    <message>
        <source>No name is more frequent here than chance would have it.</source>
        <translation>Burada heç bir ad təsadüfdən gözlənildiyindən çox deyil.</translation>
    </message>
    <message numerus="yes">
        <source>No names in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n məqalədə ad yoxdur</numerusform>
            <numerusform>Bu %n məqalədə ad yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are recognised in English texts.</source>
        <translation>Adlar ingilis dilində mətnlərdə tanınır.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Süz: %1</translation>
    </message>
    <message>
        <source>Show What Is Behind It</source>
        <translation>Arxasında duranı göstər</translation>
    </message>
    <message>
        <source>Export the Chart…</source>
        <translation>Diaqramı ixrac et…</translation>
    </message>
    <message>
        <source>Copy the Chart</source>
        <translation>Diaqramı köçür</translation>
    </message>
    <message>
        <source>Hold this chart: it stays while the filter and the selection change</source>
        <translation>Bu diaqramı saxla: süzgəc və seçim dəyişəndə o qalır</translation>
    </message>
</context>
<context>
    <name>lectern::ChartProgress</name>
    <message>
        <source>Computing the chart…</source>
        <translation>Diaqram hesablanır…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stop and keep the chart that is shown (Esc)</source>
        <translation>Dayandır və göstərilən diaqramı saxla (Esc)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Xatırlanmalar</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Articles elsewhere</source>
        <translation>Qalan məqalələr</translation>
    </message>
    <message>
        <source>As often</source>
        <translation>Dəfə</translation>
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
        <translation>Diaqram</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diaqram: %1</translation>
    </message>
</context>
<context>
    <name>lectern::Chip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>%1 şərtini sil</translation>
    </message>
    <message>
        <source>%1 – click the cross to remove</source>
        <translation>%1 – silmək üçün xaça klikləyin</translation>
    </message>
</context>
<context>
    <name>lectern::ChipModel</name>
    <message>
        <source>not %1</source>
        <translation>deyil: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>condition of a filter</comment>
        <translation>və ya %1</translation>
    </message>
</context>
<context>
    <name>lectern::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Süzgəcin şərtləri</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>conditions that find no room</comment>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>daha %n şərt</numerusform>
            <numerusform>daha %n şərt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All Conditions</source>
        <translation>Bütün şərtləri sil</translation>
    </message>
</context>
<context>
    <name>lectern::ColumnDialog</name>
    <message>
        <source>Columns of the Table</source>
        <translation>Cədvəlin sütunları</translation>
    </message>
    <message>
        <source>Which column of “%1” holds what?</source>
        <translation>“%1” cədvəlinin hansı sütununda nə var?</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with the same columns are read the same way from now on.</source>
        <translation>Hər sətir bir məqalə olur. Eyni sütunları olan cədvəllər bundan sonra da belə oxunur.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Cədvəlin ilk sətirləri</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Mətnin olduğu sütunu seçin.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;İdxal et</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>%1 sütununda</translation>
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
        <translation>Bu mövzuda başqa məqalə yoxdur</translation>
    </message>
    <message>
        <source>Open an article that several outlets have, or right-click another article in the list and choose “Compare with the Open One”.</source>
        <translation>Bir neçə nəşrdə olan məqaləni açın və ya siyahıda başqa məqalənin üzərində sağ düyməni klikləyib “Açıq olanla müqayisə et” seçin.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Müqayisə ediləcək heç nə yoxdur</translation>
    </message>
    <message>
        <source>One of the two articles has no sentences.</source>
        <translation>İki məqalədən birində cümlə yoxdur.</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonModel</name>
    <message>
        <source>not in this article</source>
        <translation>bu məqalədə yoxdur</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPane</name>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>Article to compare with</source>
        <translation>Müqayisə ediləcək məqalə</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Yalnız fərqlər</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Yan-yana cümlələr</translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 + %4 alone</source>
        <translation>%1 eyni, %2 dəyişmiş, %3 + %4 tək</translation>
    </message>
</context>
<context>
    <name>lectern::ConcordanceControl</name>
    <message>
        <source>Concordance</source>
        <translation>Konkordans</translation>
    </message>
    <message>
        <source>Places in their context</source>
        <translation>Kontekstdə yerlər</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Yer yoxdur</translation>
    </message>
    <message>
        <source>Search for words, or select a name, to see them in their context.</source>
        <translation>Kontekstdə görmək üçün söz axtarın və ya ad seçin.</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>konkordans</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %L1 places; narrow the filter to see others</source>
        <translation>ən yeni %L1 yer; qalanlarını görmək üçün süzgəci daraldın</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Əvvəlki sözə görə</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Tapılana görə</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>Sonrakı sözə görə</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Mənbəyə görə</translation>
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
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Mənbə məlum deyil</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Əvvəlində heç nə yoxdur</translation>
    </message>
    <message>
        <source>Nothing after</source>
        <translation>Sonrasında heç nə yoxdur</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the word of a group, places in it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Curation</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açıq kitabxana yoxdur.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitabxana yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Faylı açmaq mümkün deyil.</translation>
    </message>
</context>
<context>
    <name>lectern::CurationControl</name>
    <message>
        <source>Same person?</source>
        <translation>Eyni şəxsdir?</translation>
    </message>
    <message>
        <source>Same company?</source>
        <translation>Eyni şirkətdir?</translation>
    </message>
    <message>
        <source>Same organization?</source>
        <translation>Eyni təşkilatdır?</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Eyni yerdir?</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Bunlar eynidir?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Name in the whole library:</source>
        <translation>Bütün kitabxanada ad:</translation>
    </message>
    <message>
        <source>The article is in the bin; undo brings it back.</source>
        <translation>Məqalə zibil qutusundadır; geri almaq onu qaytarır.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Zibil qutusu boşdur.</translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Zibil qutusunu boşalt</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) and everything that came from them for good?</source>
        <translation>
            <numerusform>%n məqalə və ondan alınan hər şey həmişəlik silinsin?</numerusform>
            <numerusform>%n məqalə və ondan alınan hər şey həmişəlik silinsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Axtarışı saxla</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Axtarışın adı:</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Saxlanmış axtarış yoxdur</translation>
    </message>
    <message>
        <source>The corrections were not saved</source>
        <translation>Düzəlişlər saxlanmadı</translation>
    </message>
    <message>
        <source>The corrections were not added</source>
        <translation>Düzəlişlər əlavə edilmədi</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) were added.</source>
        <translation>
            <numerusform>%n düzəliş əlavə edildi.</numerusform>
            <numerusform>%n düzəliş əlavə edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as…</source>
        <translation>%1 bununla eynidir…</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Vergüllə ayrılmış etiketlər:</translation>
    </message>
    <message>
        <source>Tags, separated by commas. In use: %1</source>
        <translation>Vergüllə ayrılmış etiketlər. İstifadə olunanlar: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note on this article:</source>
        <translation>Bu məqaləyə qeyd:</translation>
    </message>
    <message>
        <source>The article cannot be read</source>
        <translation>Məqaləni oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 haqqında qeyd:</translation>
    </message>
    <message>
        <source>Note on “%1”:</source>
        <translation>“%1” haqqında qeyd:</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentPane</name>
    <message>
        <source>Best match</source>
        <translation>Ən uyğun</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Məqalələrin sırası</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Məqalələrin siyahısı</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Hələ məqalə yoxdur</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or open a folder of articles.</source>
        <translation>Faylları və ya qovluğu buraya atın, yaxud məqalə qovluğu açın.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Məqalə qovluğunu aç</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Uyğun məqalə yoxdur</translation>
    </message>
    <message>
        <source>The search and the conditions beside it leave nothing.</source>
        <translation>Axtarış və yanındakı şərtlər heç nə saxlamır.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Süzgəci sil</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Oxunmamış kimi işarələ</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Oxunmuş kimi işarələ</translation>
    </message>
    <message>
        <source>Remove the Star</source>
        <translation>Ulduzu götür</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ulduz</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiket…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Qeyd…</translation>
    </message>
    <message>
        <source>Title, Date and Source…</source>
        <translation>Başlıq, tarix və mənbə…</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Zibil qutusuna at</translation>
    </message>
    <message>
        <source>Compare with the Open One</source>
        <translation>Açıq olanla müqayisə et</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Qrupsuz</translation>
    </message>
    <message>
        <source>Group by Story</source>
        <translation>Mövzuya görə qruplaşdır</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>Nəşrə görə qruplaşdır</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>Aya görə qruplaşdır</translation>
    </message>
    <message>
        <source>Groups of the articles</source>
        <translation>Məqalələrin qrupları</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Hamısını bük</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Hamısını aç</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Bük</translation>
    </message>
</context>
<context>
    <name>lectern::EntityDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>İstisna et</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Xatırlanmalar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Selected entity</source>
        <translation>Seçilmiş obyekt</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Başqa adları</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Birgə</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Do not filter</source>
        <translation>Süzmə</translation>
    </message>
    <message>
        <source>Do not exclude</source>
        <translation>İstisna etmə</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 / %2 məqalə, %n xatırlanma</numerusform>
            <numerusform>%1 / %2 məqalə, %n xatırlanma</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
</context>
<context>
    <name>lectern::EntityListModel</name>
    <message>
        <source>required</source>
        <translation>vacib</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>istisna</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>%1
Also: %2</source>
        <translation>%1
Həmçinin: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 articles</source>
        <translation>%1, %2 / %3 məqalə</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <comment>between two counts: 9 of 21</comment>
        <translation>/</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts of a section</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>one of several required</source>
        <translation>bir neçəsindən biri vacib</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPane</name>
    <message>
        <source>Entities</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Obyekt tap</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Obyektlərin sırası</translation>
    </message>
    <message>
        <source>By Number of Articles</source>
        <translation>Məqalə sayına görə</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Ada görə</translation>
    </message>
    <message>
        <source>Entities by type</source>
        <translation>Növlər üzrə obyektlər</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Belə obyekt yoxdur</translation>
    </message>
    <message>
        <source>No name in these articles begins so.</source>
        <translation>Bu məqalələrdə belə başlayan ad yoxdur.</translation>
    </message>
    <message>
        <source>No entities</source>
        <translation>Obyekt yoxdur</translation>
    </message>
    <message>
        <source>Open articles to see who and what they name.</source>
        <translation>Kimin və nəyin adını çəkdiklərini görmək üçün məqalə açın.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n məqalədə</numerusform>
            <numerusform>%n məqalədə</numerusform>
        </translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Vacib et</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>İstisna et</translation>
    </message>
    <message>
        <source>Go to Mentions</source>
        <translation>Xatırlanmalara keç</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Eynidir…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Böl…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Növü</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Ad deyil</translation>
    </message>
    <message>
        <source>By What Sets the Filter Apart</source>
        <translation>Süzgəci fərqləndirənə görə</translation>
    </message>
    <message>
        <source>One of Several</source>
        <translation>Bir neçəsindən biri</translation>
    </message>
    <message>
        <source>No Condition</source>
        <translation>Şərtsiz</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Süzgəcdən keçən məqalə yoxdur.</translation>
    </message>
    <message>
        <source>These articles name nobody and nothing that Lectern knows.</source>
        <translation>Bu məqalələrdə Lectern-in tanıdığı heç kim və heç nə yoxdur.</translation>
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
        <translation>Buna görə süz</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Siyahını bağla</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>İşarənin arxasında duranlar</translation>
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
        <translation>Niyə tapılıb</translation>
    </message>
    <message>
        <source>Why It Is Not Found</source>
        <translation>Niyə tapılmayıb</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Şərt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Ödənir</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Məqalə nə deyir</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Süzgəcin şərtləri</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
</context>
<context>
    <name>lectern::ExportControl</name>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Write the open article to a file</source>
        <translation>Açıq məqaləni fayla yaz</translation>
    </message>
    <message>
        <source>Write what the filter leaves to a file</source>
        <translation>Süzgəcin saxladıqlarını fayla yaz</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>İxrac alınmadı</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 article(s)</source>
        <translation>
            <numerusform>%1 / %2 məqalə</numerusform>
            <numerusform>%1 / %2 məqalə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Əvvəlki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonrakı yer</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Mətndə tap</translation>
    </message>
    <message>
        <source>Close find in text</source>
        <translation>Mətndə axtarışı bağla</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tapılmadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lectern::GuideControl</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>az</translation>
    </message>
</context>
<context>
    <name>lectern::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Bələdçi</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Bələdçidə tap</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Bələdçinin səhifələri</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Bələdçinin səhifəsi</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Bu sözlər bələdçidə yoxdur.</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Düzəlişlər</translation>
    </message>
    <message>
        <source>What you decided holds for the whole library and for what is imported later. Each can be taken back.</source>
        <translation>Qərarlarınız bütün kitabxanaya və sonra idxal ediləcəklərə aiddir. Hər birini geri almaq olar.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Nə etdiniz</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Saxla…</translation>
    </message>
    <message>
        <source>&amp;Add from File…</source>
        <translation>&amp;Fayldan əlavə et…</translation>
    </message>
    <message>
        <source>Save Corrections</source>
        <translation>Düzəlişləri saxla</translation>
    </message>
    <message>
        <source>corrections.jsonl</source>
        <translation>duzelisler.jsonl</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Düzəlişlər (*.jsonl)</translation>
    </message>
    <message>
        <source>Add Corrections</source>
        <translation>Düzəliş əlavə et</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>tətbiq olunmur</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Nə etdiniz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
</context>
<context>
    <name>lectern::HoverCard</name>
    <message>
        <source>About this name</source>
        <translation>Bu ad haqqında</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Başqa forması</translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation>İşarəsi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonrakı</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Ad deyil</translation>
    </message>
</context>
<context>
    <name>lectern::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (%2 düyməsi)</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryControl</name>
    <message>
        <source>No library could be made</source>
        <translation>Kitabxana yaratmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Kitabxananı açmaq mümkün deyil</translation>
    </message>
    <message>
        <source>Lectern was not closed properly</source>
        <translation>Lectern düzgün bağlanmayıb</translation>
    </message>
    <message>
        <source>A library without a name is left from %1. Open it?</source>
        <translation>%1 tarixindən adsız kitabxana qalıb. Açılsın?</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>It stays in the list of recent libraries.</source>
        <translation>O, son kitabxanalar siyahısında qalır.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Kitabxananı aç</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Lectern kitabxanaları (*.lectern)</translation>
    </message>
    <message>
        <source>Open Folder of Articles</source>
        <translation>Məqalə qovluğunu aç</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Məqalə əlavə et</translation>
    </message>
    <message>
        <source>Add Folder of Articles</source>
        <translation>Məqalə qovluğu əlavə et</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>məqalələr</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Kitabxananı fərqli saxla</translation>
    </message>
    <message>
        <source>The library was not saved</source>
        <translation>Kitabxana saxlanmadı</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Nümunə məqalələr</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Adsız, %1</translation>
    </message>
    <message>
        <source>No recent libraries</source>
        <translation>Son kitabxana yoxdur</translation>
    </message>
    <message>
        <source>Sample Articles</source>
        <translation>Nümunə məqalələr</translation>
    </message>
    <message>
        <source>Open the articles that come with Lectern</source>
        <translation>Lectern ilə gələn məqalələri aç</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Qovluğu izlə</translation>
    </message>
    <message>
        <source>The folders are not watched</source>
        <translation>Qovluqlar izlənmir</translation>
    </message>
    <message>
        <source>Stop Watching %1</source>
        <translation>%1 izlənməsin</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>İzlənən qovluq yoxdur</translation>
    </message>
    <message>
        <source>Remove Sample Articles…</source>
        <translation>Nümunə məqalələri sil…</translation>
    </message>
    <message>
        <source>Throw the sample articles away, with all that was tried on them</source>
        <translation>Nümunə məqalələri və onların üzərində sınanan hər şeyi at</translation>
    </message>
    <message>
        <source>Remove Sample Articles</source>
        <translation>Nümunə məqalələri sil</translation>
    </message>
    <message>
        <source>Remove the sample articles and all that was tried on them?</source>
        <translation>Nümunə məqalələr və onların üzərində sınanan hər şey silinsin?</translation>
    </message>
    <message>
        <source>They can be opened again at any time: File, Recent Libraries, Sample Articles.</source>
        <translation>Onları istənilən vaxt yenidən açmaq olar: Fayl, Son kitabxanalar, Nümunə məqalələr.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Analysed anew</source>
        <translation>Yenidən təhlil edildi</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Diaqram saxlandı: %1.</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Cədvəl saxlandı: %1.</translation>
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
        <translation>Açıq kitabxana yoxdur</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n məqalə</numerusform>
            <numerusform>%n məqalə</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 dəq</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) were in the library already.</source>
        <translation>
            <numerusform>%n məqalənin hamısı artıq kitabxanada idi.</numerusform>
            <numerusform>%n məqalənin hamısı artıq kitabxanada idi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was found.</source>
        <translation>Məqalə tapılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added.</source>
        <translation>
            <numerusform>%n məqalə əlavə edildi.</numerusform>
            <numerusform>%n məqalə əlavə edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Alətlər paneli</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordans</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;İş masasındakı kimi</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>İş masasına uyğun açıq və ya tünd</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açıq</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Açıq fonda tünd yazı</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tünd</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Tünd fonda açıq yazı</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search and conditions.&lt;/b&gt; Words that must all occur, phrases in quotation marks, names and dates. Each condition stands beside the field and can be removed there. Field names are English in every language.</source>
        <translation>&lt;b&gt;Axtarış və şərtlər.&lt;/b&gt; Hamısı olmalı sözlər, dırnaqda ifadələr, adlar və tarixlər. Hər şərt sahənin yanında durur və orada silinə bilər. Sahələrin adları bütün dillərdə ingiliscədir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Articles&lt;/b&gt; that the filter leaves. Reports of the same event stand together as one story.</source>
        <translation>Süzgəcin saxladığı &lt;b&gt;məqalələr&lt;/b&gt;. Eyni hadisədən bəhs edənlər bir mövzu kimi birlikdə durur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The article.&lt;/b&gt; Each kind of name has its colour and its underline. Menus, share buttons and other leftovers of the web page are folded; what is folded counts nowhere. Right-click a name to mend it.</source>
        <translation>&lt;b&gt;Məqalə.&lt;/b&gt; Hər ad növünün öz rəngi və öz alt xətti var. Menyular, paylaşma düymələri və veb-səhifənin başqa qalıqları bükülüb və heç yerdə sayılmır. Adı düzəltmək üçün üzərində sağ düyməni klikləyin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Entities&lt;/b&gt; are the persons, companies, places and other things that the articles name, each once, however its name is spelled. A tick requires one, a second click excludes it. The numbers are articles.</source>
        <translation>&lt;b&gt;Obyektlər&lt;/b&gt; məqalələrdə adı çəkilən şəxslər, şirkətlər, yerlər və başqa şeylərdir; adı necə yazılsa da, hər biri bir dəfə. İşarə onu vacib edir, ikinci klik istisna edir. Rəqəmlər məqalələrdir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt; of what the filter leaves. &lt;i&gt;Keyness&lt;/i&gt; (G²) says how unlikely it is that a name is more frequent here than elsewhere by chance alone. A &lt;i&gt;story&lt;/i&gt; is all articles on one event. Click a mark to see the sentences behind it.</source>
        <translation>Süzgəcin saxladıqlarının &lt;b&gt;diaqramları&lt;/b&gt;. &lt;i&gt;Açarlıq&lt;/i&gt; (G²) adın burada qalanlarından yalnız təsadüfən daha tez-tez işlənməsinin nə qədər az ehtimal olunduğunu göstərir. &lt;i&gt;Mövzu&lt;/i&gt; bir hadisə haqqında bütün məqalələrdir. Arxasındakı cümlələr üçün işarəyə klikləyin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quotations&lt;/b&gt;: who is quoted with which words. Click one to read it in its article.</source>
        <translation>&lt;b&gt;Sitatlar&lt;/b&gt;: kimdən hansı sözlərlə sitat gətirilir. Məqalədə oxumaq üçün klikləyin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Concordance&lt;/b&gt;: every place of what was searched for, or of the selected name, between the words before and after it. Click a column to sort by it.</source>
        <translation>&lt;b&gt;Konkordans&lt;/b&gt;: axtarılanın və ya seçilmiş adın hər yeri, əvvəlki və sonrakı sözlərlə. Sıralamaq üçün sütuna klikləyin.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>The import waits</source>
        <translation>İdxal gözləyir</translation>
    </message>
    <message>
        <source>Analysing article %1 of %2 anew</source>
        <translation>Məqalə yenidən təhlil edilir: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.</source>
        <translation>
            <numerusform>%n məqaləni Lectern-in köhnə versiyası oxuyub; “Fayl” menyusunda “Yenidən təhlil et” əmrinə baxın.</numerusform>
            <numerusform>%n məqaləni Lectern-in köhnə versiyası oxuyub; “Fayl” menyusunda “Yenidən təhlil et” əmrinə baxın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>İxrac edilir: %1 / %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>İxrac edildi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, without %n article(s) that cannot be read.</source>
        <translation>
            <numerusform>İxrac edildi: %1; oxuna bilməyən %n məqalə orada deyil.</numerusform>
            <numerusform>İxrac edildi: %1; oxuna bilməyən %n məqalə orada deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Yüksək &amp;kontrast</translation>
    </message>
    <message>
        <source>Black and white, with strong marks</source>
        <translation>Ağ-qara, güclü işarələrlə</translation>
    </message>
</context>
<context>
    <name>lectern::MentionStrip</name>
    <message>
        <source>Strip of all mentions</source>
        <translation>Bütün xatırlanmaların zolağı</translation>
    </message>
    <message>
        <source>All mentions of the article; click to go there</source>
        <translation>Məqalədəki bütün xatırlanmalar; keçmək üçün klikləyin</translation>
    </message>
</context>
<context>
    <name>lectern::MetadataDialog</name>
    <message>
        <source>Title, Date and Source</source>
        <translation>Başlıq, tarix və mənbə</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlıq</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Dərc tarixi</translation>
    </message>
    <message>
        <source>2024-04-03, or with a time: 2024-04-03T10:00+03:00</source>
        <translation>2024-04-03 və ya vaxtla: 2024-04-03T10:00+03:00</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Mənbə</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Mü&amp;əllif</translation>
    </message>
    <message>
        <source>several names are separated by semicolons</source>
        <translation>bir neçə ad nöqtəli vergüllə ayrılır</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Rubrika</translation>
    </message>
    <message>
        <source>P&amp;lace of the report</source>
        <translation>&amp;Xəbərin yeri</translation>
    </message>
    <message>
        <source>The date is not one: write year, year-month or year-month-day.</source>
        <translation>Bu, tarix deyil: il, il-ay və ya il-ay-gün yazın.</translation>
    </message>
</context>
<context>
    <name>lectern::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Əmr palitrası</translation>
    </message>
    <message>
        <source>Type a command or a name</source>
        <translation>Əmr və ya ad yazın</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Əmr və ya ad</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Uyğun olanlar</translation>
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
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Kim nə deyib</translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation>Sitat yoxdur</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles.</source>
        <translation>Bu məqalələrdə heç kimdən sitat gətirilmir.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n sitat</numerusform>
            <numerusform>%n sitat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n məqalədə</numerusform>
            <numerusform>%n məqalədə</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 quotations in 8 articles</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the newest %L1; narrow the filter to see others</source>
        <translation>ən yeni %L1; qalanlarını görmək üçün süzgəci daraldın</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>sitatlar</translation>
    </message>
</context>
<context>
    <name>lectern::PassagePane</name>
    <message>
        <source>Save the table</source>
        <translation>Cədvəli saxla</translation>
    </message>
    <message>
        <source>Selected name only</source>
        <translation>Yalnız seçilmiş ad</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Yalnız %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Sətirləri qruplaşdır</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Qruplar yoxdur</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Oxuna bilməyənlər</translation>
    </message>
    <message>
        <source>Everything else was imported. Mend the cause and import the file again.</source>
        <translation>Qalan hər şey idxal edildi. Səbəbi aradan qaldırın və faylı yenidən idxal edin.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemlər</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Köçür</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Saxla…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Problemlərin siyahısını saxla</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemler.csv</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Vergüllə ayrılmış qiymətlər (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Siyahını %1 faylına yazmaq mümkün olmadı: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
</context>
<context>
    <name>lectern::QuoteModel</name>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
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
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderPane</name>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Find in Text…</source>
        <translation>Mətndə tap…</translation>
    </message>
    <message>
        <source>Show Folded Lines</source>
        <translation>Bükülmüş sətirləri göstər</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Süz: %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>İstisna et: %1</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Sonrakı xatırlanma</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Eynidir…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Növü</translation>
    </message>
    <message>
        <source>Not a Name Here</source>
        <translation>Burada ad deyil</translation>
    </message>
    <message>
        <source>Not a Name Anywhere</source>
        <translation>Heç yerdə ad deyil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Mənbə ilə köçür</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>“%1” axtar</translation>
    </message>
    <message>
        <source>Mark Here as</source>
        <translation>Burada işarələ</translation>
    </message>
    <message>
        <source>Mark Everywhere as</source>
        <translation>Hər yerdə işarələ</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Oxu paneli</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Hələ məqalə yoxdur</translation>
    </message>
    <message>
        <source>Articles are read here, with every name marked.</source>
        <translation>Məqalələr burada oxunur; hər ad işarələnib.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Məqalə qovluğunu aç</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Məqalə seçilməyib</translation>
    </message>
    <message>
        <source>Select one in the list to read it.</source>
        <translation>Oxumaq üçün siyahıdan məqalə seçin.</translation>
    </message>
    <message>
        <source>The article cannot be shown</source>
        <translation>Məqaləni göstərmək mümkün deyil</translation>
    </message>
    <message>
        <source>Names are not recognised in the language of this article.</source>
        <translation>Bu məqalənin dilində adlar tanınmır.</translation>
    </message>
    <message>
        <source>Names are not recognised in %1.</source>
        <translation>Bu dildə adlar tanınmır: %1.</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 here</source>
        <translation>%1: burada xatırlanma %2 / %3</translation>
    </message>
    <message>
        <source>%1 (in this article)</source>
        <comment>role</comment>
        <translation>%1 (bu məqalədə)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 / %2 məqalə, %n xatırlanma</numerusform>
            <numerusform>%1 / %2 məqalə, %n xatırlanma</numerusform>
        </translation>
    </message>
    <message>
        <source>Is Text of the Article</source>
        <translation>Məqalənin mətnidir</translation>
    </message>
    <message>
        <source>Is a Left-over of the Page</source>
        <translation>Səhifənin qalığıdır</translation>
    </message>
    <message>
        <source>Tag These Words…</source>
        <translation>Bu sözlərə etiket ver…</translation>
    </message>
    <message>
        <source>Note on These Words…</source>
        <translation>Bu sözlərə qeyd yaz…</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Bük</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
</context>
<context>
    <name>lectern::SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>Məqalələrdə axtar</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -not, person:&quot;…&quot;, after:2025-04</source>
        <translation>Sözlər, &quot;ifadələr&quot;, OR, -istisna, person:&quot;…&quot;, after:2025-04</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Təkliflər</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (%2-ci simvolda)</translation>
    </message>
</context>
<context>
    <name>lectern::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Which of these do not mean %1?</source>
        <translation>Bunlardan hansılar %1 deyil?</translation>
    </message>
    <message>
        <source>They mean:</source>
        <translation>Onlar bunu bildirir:</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Böl</translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Gedən iş</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Mövqe</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stop; what has been read stays in the library</source>
        <translation>Dayandır; oxunanlar kitabxanada qalır</translation>
    </message>
    <message>
        <source>Show the files that could not be read</source>
        <translation>Oxuna bilməyən faylları göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fayl oxuna bilmədi</numerusform>
            <numerusform>%n fayl oxuna bilmədi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let the import wait; what has been read is shown meanwhile</source>
        <translation>İdxalı gözlət; bu arada oxunanlar göstərilir</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Fasilə ver</translation>
    </message>
</context>
<context>
    <name>lectern::SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>Təklif</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key of Merge</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key of Different</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Fərqlidir</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of Later</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>heç nə tapılmadı</translation>
    </message>
    <message>
        <source>For: %1. Against: %2.</source>
        <translation>Lehinə: %1. Əleyhinə: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like this: hold Shift to answer all.</source>
        <translation>
            <numerusform>belə daha %n: hamısına cavab üçün Shift düyməsini basılı saxlayın.</numerusform>
            <numerusform>belə daha %n: hamısına cavab üçün Shift düyməsini basılı saxlayın.</numerusform>
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
        <translation>Açıq kitabxana yoxdur.</translation>
    </message>
</context>
<context>
    <name>lectern::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>&amp;Son kitabxanalar</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>İzlənən qovluqlar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəliş</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rənglər</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Saved Searches</source>
        <translation>&amp;Yadda saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Məqalə</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Obyektlər</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Təhlil</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Pəncərə</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Köm&amp;ək</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>İxra&amp;c</translation>
    </message>
    <message>
        <source>&amp;Groups of Articles</source>
        <translation>Məqalə &amp;qrupları</translation>
    </message>
</context>
<context>
    <name>lectern::Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açıq kitabxana yoxdur.</translation>
    </message>
    <message>
        <source>Articles are being imported; wait for the end or stop it.</source>
        <translation>Məqalələr idxal olunur; sonunu gözləyin və ya dayandırın.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitabxana yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>The article is not in the library.</source>
        <translation>Məqalə kitabxanada yoxdur.</translation>
    </message>
</context>
</TS>
