<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Look whether you may read the file, and whether its disk is connected.</source>
        <translation>Dosyayı okuma izniniz olup olmadığına ve diskinin bağlı olduğuna bakın.</translation>
    </message>
    <message>
        <source>Look whether the file was moved or renamed, and open it from its new place.</source>
        <translation>Dosyanın taşınıp taşınmadığına ya da adının değişip değişmediğine bakın ve onu yeni yerinden açın.</translation>
    </message>
    <message>
        <source>If you have a copy from before, open that. Articles can be read again from their files.</source>
        <translation>Önceden kalma bir kopyanız varsa onu açın. Haberler dosyalarından yeniden okunabilir.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Başka bir klasör seçin ya da diskte yer açın.</translation>
    </message>
    <message>
        <source>Close it in the other window or program first, then try again.</source>
        <translation>Önce öteki pencerede ya da programda kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A newer Lectern may be able to open it.</source>
        <translation>Daha yeni bir Lectern onu açabilir.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Öteki programları kapatıp yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Without a date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>Yayınsız</translation>
    </message>
</context>
<context>
    <name>Boilerplate</name>
    <message>
        <source>share buttons</source>
        <translation>paylaşım düğmeleri</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>bülten formu</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>yorumlar</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>çerez bildirimi</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>telif hakkı bildirimi</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>başka haberlere bağlantılar</translation>
    </message>
    <message>
        <source>links</source>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>gezinti</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>reklam</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>tarih satırı</translation>
    </message>
    <message>
        <source>details of the article</source>
        <translation>haberin künyesi</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>sayfa öğeleri</translation>
    </message>
    <message>
        <source>stands in many articles of the outlet</source>
        <translation>yayının birçok haberinde geçiyor</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>names</source>
        <translation>adlar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>kişiler</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>şirketler</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>kuruluşlar</translation>
    </message>
    <message>
        <source>places</source>
        <translation>yerler</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>uyruklar</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tarihler</translation>
    </message>
    <message>
        <source>events</source>
        <translation>olaylar</translation>
    </message>
    <message>
        <source>products</source>
        <translation>ürünler</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>para tutarları</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>miktarlar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>eserler</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>bütün haberler</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n başka</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mention each</source>
        <translation>her biri 1 anılma</translation>
    </message>
    <message>
        <source>%1 mentions or fewer each</source>
        <translation>her biri en çok %1 anılma</translation>
    </message>
    <message>
        <source>1 story each</source>
        <translation>her biri 1 konu</translation>
    </message>
    <message>
        <source>%1 stories or fewer each</source>
        <translation>her biri en çok %1 konu</translation>
    </message>
    <message>
        <source>1 article each</source>
        <translation>her biri 1 haber</translation>
    </message>
    <message>
        <source>%1 articles or fewer each</source>
        <translation>her biri en çok %1 haber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n anılma</numerusform>
        </translation>
    </message>
    <message>
        <source>other outlets</source>
        <translation>öteki yayınlar</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>yayın belirtilmemiş</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 kat</translation>
    </message>
    <message>
        <source>week %1, %2 to %3</source>
        <translation>%1. hafta, %2 – %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>“%2” haberinde %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 – %4</translation>
    </message>
    <message numerus="yes">
        <source>stated in %n article(s)</source>
        <translation>
            <numerusform>%n haberde belirtiliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; in the other articles %3; %4 as often</source>
        <translation>%1: %2; öteki haberlerde %3; sıklığı %4</translation>
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
        <translation>Güne göre konular</translation>
    </message>
    <message>
        <source>Stories per week</source>
        <translation>Haftaya göre konular</translation>
    </message>
    <message>
        <source>Stories per month</source>
        <translation>Aya göre konular</translation>
    </message>
    <message>
        <source>Stories per year</source>
        <translation>Yıla göre konular</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Güne göre haberler</translation>
    </message>
    <message>
        <source>Mentions of %1 per day</source>
        <translation>Güne göre anılmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Haftaya göre haberler</translation>
    </message>
    <message>
        <source>Mentions of %1 per week</source>
        <translation>Haftaya göre anılmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Aya göre haberler</translation>
    </message>
    <message>
        <source>Mentions of %1 per month</source>
        <translation>Aya göre anılmalar (%1)</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Yıla göre haberler</translation>
    </message>
    <message>
        <source>Mentions of %1 per year</source>
        <translation>Yıla göre anılmalar (%1)</translation>
    </message>
    <message>
        <source>Articles that name the person or thing.</source>
        <translation>Kişinin ya da şeyin anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the person.</source>
        <translation>Kişinin anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the company.</source>
        <translation>Şirketin anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the organization.</source>
        <translation>Kuruluşun anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the place.</source>
        <translation>Yerin anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the nationality.</source>
        <translation>Uyruğun anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the event.</source>
        <translation>Olayın anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the product.</source>
        <translation>Ürünün anıldığı haberler.</translation>
    </message>
    <message>
        <source>Articles that name the work.</source>
        <translation>Eserin anıldığı haberler.</translation>
    </message>
    <message>
        <source>Number of mentions.</source>
        <translation>Anılma sayısı.</translation>
    </message>
    <message>
        <source>Stories: articles that tell the same event count once.</source>
        <translation>Konular: aynı olayı anlatan haberler bir kez sayılır.</translation>
    </message>
    <message>
        <source>n = %1; %2 of %3 %4 shown.</source>
        <translation>n = %1; %2 / %3 gösteriliyor (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date left out.</source>
        <translation>
            <numerusform>Tarihsiz %n haber dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions of both in the articles that name both.</source>
        <translation>İkisinin birlikte geçtiği haberlerdeki anılmaları.</translation>
    </message>
    <message>
        <source>Stories that name both.</source>
        <translation>İkisinin birlikte geçtiği konular.</translation>
    </message>
    <message>
        <source>Articles that name both.</source>
        <translation>İkisinin birlikte geçtiği haberler.</translation>
    </message>
    <message>
        <source>Numbers on lines: %1</source>
        <translation>Çizgilerdeki sayılar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 links shown.</source>
        <translation>%1 / %2 bağlantı gösteriliyor.</translation>
    </message>
    <message>
        <source>Ordered by keyness of the mentions (G², 3.84 or more).</source>
        <translation>Anılmaların anahtarlığına göre sıralı (G², en az 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the stories (G², 3.84 or more).</source>
        <translation>Konuların anahtarlığına göre sıralı (G², en az 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the articles (G², 3.84 or more).</source>
        <translation>Haberlerin anahtarlığına göre sıralı (G², en az 3,84).</translation>
    </message>
    <message>
        <source>Share of the articles of the filter (colour) and of the others (grey) that name it.</source>
        <translation>Adın, filtredeki haberlerde (renkli) ve ötekilerde (gri) geçme oranı.</translation>
    </message>
    <message>
        <source>n = %1 against %2; %3 of %4 names shown.</source>
        <translation>n = %1, karşısında %2; %3 / %4 ad gösteriliyor.</translation>
    </message>
    <message>
        <source>Each line is a mention, from the beginning of the article to its end.</source>
        <translation>Her çizgi bir anılmadır; haberin başından sonuna doğru.</translation>
    </message>
    <message>
        <source>n = %1, %2 of %3 shown.</source>
        <translation>n = %1, gösterilen: %2 / %3.</translation>
    </message>
    <message>
        <source>n = %1, %2.</source>
        <translation>n = %1, %2.</translation>
    </message>
    <message>
        <source>By date of publication.</source>
        <translation>Yayımlanma tarihine göre.</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>Zaman içinde: %1</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>Yayına göre: %1</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>Aynı haberlerde geçenler: %1</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Kim kiminle geçiyor</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Zaman içinde görevler</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>Bu haberleri ayırt edenler: %1</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Haberlerin neresinde</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>%1 nerede geçiyor</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>En çok anılanlar: %1</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>En çok konuda geçenler: %1</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>En çok haberde geçenler: %1</translation>
    </message>
    <message>
        <source>From the first to the last article that states the role; a line is an article.</source>
        <translation>Görevi belirten ilk haberden son habere; her çizgi bir haberdir.</translation>
    </message>
    <message>
        <source>n = %1; %2 people with roles.</source>
        <translation>n = %1; görevi belirtilen %2 kişi.</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Newest article: %1. %2</source>
        <translation>En yeni haber: %1. %2</translation>
    </message>
    <message>
        <source>in the other articles</source>
        <translation>öteki haberlerde</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ötekilerde</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>kat</translation>
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
        <translation>bir anılma</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>baş</translation>
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
        <translation>çok</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· yok</translation>
    </message>
    <message>
        <source>named together</source>
        <translation>birlikte anılma</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Resim oluşturulamadı.</translation>
    </message>
    <message>
        <source>A picture of a chart must end in .png, .svg or .pdf.</source>
        <translation>Grafik resminin adı .png, .svg ya da .pdf ile bitmelidir.</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>nerede: %1</translation>
    </message>
    <message>
        <source>no body named</source>
        <translation>kurum belirtilmemiş</translation>
    </message>
    <message>
        <source>article that states it</source>
        <translation>bunu belirten haber</translation>
    </message>
    <message>
        <source>no articles in library</source>
        <translation>kitaplıkta haber yok</translation>
    </message>
    <message>
        <source>no articles in this filter</source>
        <translation>bu filtrede haber yok</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>anılma</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>konu</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>haberler</translation>
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
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncelleme</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Nothing is called “%1”, or several things are.</source>
        <translation>“%1” adında bir şey yok ya da birden çok şey var.</translation>
    </message>
    <message>
        <source>The article %1 is not in the library.</source>
        <translation>%1 haberi kitaplıkta yok.</translation>
    </message>
    <message>
        <source>There is nothing that “%1” could be joined with.</source>
        <translation>“%1” ile birleştirilebilecek bir şey yok.</translation>
    </message>
    <message>
        <source>No mention of “%1” is meant.</source>
        <translation>“%1” için hiçbir anılma kastedilmiyor.</translation>
    </message>
    <message>
        <source>The article does not say “%1” there.</source>
        <translation>Haberin o yerinde “%1” geçmiyor.</translation>
    </message>
    <message>
        <source>No article says “%1”.</source>
        <translation>Hiçbir haberde “%1” geçmiyor.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>şirket</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>a nationality</source>
        <translation>uyruk</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ürün</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>para tutarı</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>miktar</translation>
    </message>
    <message>
        <source>a work</source>
        <translation>eser</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>Yayımlanma tarihi</translation>
    </message>
    <message>
        <source>The date of the update</source>
        <translation>Güncelleme tarihi</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>Yazar satırı</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The dateline</source>
        <translation>Haberin yeri</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>%1 is the same as %2.</source>
        <translation>%1, %2 ile aynıdır.</translation>
    </message>
    <message>
        <source>%1 is not %2 but another: %3.</source>
        <translation>%1, %2 değil, başkasıdır: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is not %3 but another: %4.</source>
        <translation>%2 içindeki %1, %3 değil, başkasıdır: %4.</translation>
    </message>
    <message>
        <source>%1 is called %2.</source>
        <translation>%1 için yeni ad: %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 için tür: %2.</translation>
    </message>
    <message>
        <source>%1 is neither %2 nor anything else.</source>
        <translation>%1 ne %2 ne de başka bir şeydir.</translation>
    </message>
    <message>
        <source>%1 names nothing here (%2).</source>
        <translation>%1 burada bir ad değildir (%2).</translation>
    </message>
    <message>
        <source>%1 is never the same as %2.</source>
        <translation>%1 hiçbir zaman %2 ile aynı değildir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 here (%3).</source>
        <translation>%1 burada %2 sayılır (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 wherever it stands.</source>
        <translation>%1 geçtiği her yerde %2 sayılır.</translation>
    </message>
    <message>
        <source>%1 of %2 is not stated.</source>
        <translation>%1 (%2): belirtilmemiş.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1 is no text of the article (%2).</source>
        <translation>%1 haber metnine ait değildir (%2).</translation>
    </message>
    <message>
        <source>%1 is text of the article (%2).</source>
        <translation>%1 haber metnine aittir (%2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>This is no correction that this Lectern knows.</source>
        <translation>Bu, bu Lectern sürümünün bildiği bir düzeltme değil.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Bu bir JSON nesnesi değil.</translation>
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
        <translation>Tanıma modeli bozuk.</translation>
    </message>
    <message>
        <source>The entity model cannot be opened.</source>
        <translation>Tanıma modeli açılamıyor.</translation>
    </message>
    <message>
        <source>The entity model cannot be read.</source>
        <translation>Tanıma modeli okunamıyor.</translation>
    </message>
    <message>
        <source>The entity model is of another version.</source>
        <translation>Tanıma modeli başka bir sürüme ait.</translation>
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
            <numerusform>%n haber</numerusform>
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
        <translation>Kişi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Şirketler</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Uyruklar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Miktarlar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Eser</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Eserler</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Line %1 is not an annotated sentence.</source>
        <translation>%1. satır işaretlenmiş bir tümce değil.</translation>
    </message>
    <message>
        <source>The file holds no annotated sentence.</source>
        <translation>Dosyada işaretlenmiş tümce yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not LABEL=TYPE.</source>
        <translation>“%1”, LABEL=TYPE biçiminde değil.</translation>
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
        <translation>Her haber istenir.</translation>
    </message>
    <message numerus="yes">
        <source>It stands there %n time(s).</source>
        <translation>
            <numerusform>Orada %n kez geçiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word begins like that.</source>
        <translation>Hiçbir sözcük böyle başlamıyor.</translation>
    </message>
    <message>
        <source>No word is like it.</source>
        <translation>Benzer bir sözcük yok.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Orada yok: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it stands there, but nowhere within %n word(s).</source>
        <translation>
            <numerusform>Hepsi orada geçiyor, ama hiçbir yerde %n sözcük içinde değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its words stand there, but nowhere in this order.</source>
        <translation>Bütün sözcükleri orada geçiyor, ama hiçbir yerde bu sırayla değil.</translation>
    </message>
    <message>
        <source>It does not stand there in any spelling.</source>
        <translation>Orada hiçbir yazımıyla geçmiyor.</translation>
    </message>
    <message>
        <source>It is written in another way there: %1.</source>
        <translation>Orada başka türlü yazılmış: %1.</translation>
    </message>
    <message>
        <source>It states no source.</source>
        <translation>Kaynak belirtmiyor.</translation>
    </message>
    <message>
        <source>Its source is %1.</source>
        <translation>Kaynağı %1.</translation>
    </message>
    <message>
        <source>It states no author.</source>
        <translation>Yazar belirtmiyor.</translation>
    </message>
    <message>
        <source>It is by %1.</source>
        <translation>Yazarı %1.</translation>
    </message>
    <message>
        <source>Its title is %1.</source>
        <translation>Başlığı %1.</translation>
    </message>
    <message>
        <source>It is dated %1.</source>
        <translation>Tarihi %1.</translation>
    </message>
    <message>
        <source>It states no date.</source>
        <translation>Tarih belirtmiyor.</translation>
    </message>
    <message>
        <source>Its story is %1.</source>
        <translation>Konusu %1.</translation>
    </message>
    <message>
        <source>An office in it is called so.</source>
        <translation>İçinde bu adda bir görev var.</translation>
    </message>
    <message>
        <source>No office in it is called so.</source>
        <translation>İçinde bu adda bir görev yok.</translation>
    </message>
    <message>
        <source>It is marked so.</source>
        <translation>Böyle işaretlenmiş.</translation>
    </message>
    <message>
        <source>It is not marked so.</source>
        <translation>Böyle işaretlenmemiş.</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name is known in the library.</source>
        <translation>Kitaplıkta bu adda kimse ya da hiçbir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <translation>Şunu anmıyor: %1.</translation>
    </message>
    <message>
        <source>It quotes %1.</source>
        <translation>Şunu alıntılıyor: %1.</translation>
    </message>
    <message>
        <source>It names %1 without quoting.</source>
        <translation>Anıyor ama alıntılamıyor: %1.</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Şunu anıyor: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Annotated articles</source>
        <translation>İşaretlenmiş haberler</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Haberin parçası değil</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>bütün türler</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ötekiler</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Şirketler</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Uyruklar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Eserler</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>Zaman içinde: %1</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Güne göre haberler</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Haftaya göre haberler</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Aya göre haberler</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Yıla göre haberler</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>En çok anılanlar: %1</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>En çok konuda geçenler: %1</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>En çok haberde geçenler: %1</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>Yayına göre: %1</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>Aynı haberlerde geçenler: %1</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Kim kiminle geçiyor</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Zaman içinde görevler</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>Bu haberleri ayırt edenler: %1</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Haberlerin neresinde</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>%1 nerede geçiyor</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Dosya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Çıktı yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name for the folder.</source>
        <translation>Bu adda bir şey zaten var. Klasör için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Klasör oluşturulamıyor: %1</translation>
    </message>
    <message>
        <source>The folder cannot be given its name.</source>
        <translation>Klasöre adı verilemiyor.</translation>
    </message>
    <message>
        <source>The values of this chart are written to files that end in .%1.</source>
        <translation>Bu grafiğin değerleri şu uzantılı dosyalara yazılır: .%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that match: %1</source>
        <translation>
            <numerusform>Eşleşen %n haber: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON satırları (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON with everything found (*.json)</source>
        <translation>Bulunan her şeyle JSON (*.json)</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>W3C Web notları (*.jsonld)</translation>
    </message>
    <message>
        <source>CoNLL-2003 columns (*.conll)</source>
        <translation>CoNLL-2003 sütunları (*.conll)</translation>
    </message>
    <message>
        <source>Folder for brat (*)</source>
        <translation>brat klasörü (*)</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF ağı (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML ağı (*.graphml)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;Articles…</source>
        <translation>&amp;Haberler…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Adlar…</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>A&amp;nılmalar…</translation>
    </message>
    <message>
        <source>Names in the &amp;Same Articles…</source>
        <translation>Aynı ha&amp;berlerde geçen adlar…</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>A&amp;lıntılar…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Görevler…</translation>
    </message>
    <message>
        <source>&amp;Concordance of the Search…</source>
        <translation>Aramanın bağlam &amp;dizini…</translation>
    </message>
    <message>
        <source>Anno&amp;tations…</source>
        <translation>&amp;İşaretler…</translation>
    </message>
    <message>
        <source>Net&amp;work of Names…</source>
        <translation>Ad a&amp;ğı…</translation>
    </message>
    <message>
        <source>Articles to Rea&amp;d…</source>
        <translation>&amp;Okunacak haberler…</translation>
    </message>
    <message>
        <source>&amp;Open Article to Read…</source>
        <translation>Okunacak a&amp;çık haber…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>not %1</source>
        <translation>değil: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> veya </translation>
    </message>
</context>
<context>
    <name>Frontend</name>
    <message>
        <source>%1: the picture cannot be written.</source>
        <translation>%1: resim yazılamıyor.</translation>
    </message>
    <message>
        <source>There is no display for the window; lectern --help lists what needs none.</source>
        <translation>Pencere için ekran yok; ekran gerektirmeyen komutları lectern --help listeler.</translation>
    </message>
    <message>
        <source>Lectern is not installed whole</source>
        <translation>Lectern eksik kurulmuş</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A star was set.</source>
        <translation>Yıldız kondu.</translation>
    </message>
    <message>
        <source>A star was taken away.</source>
        <translation>Yıldız kaldırıldı.</translation>
    </message>
    <message>
        <source>The tag “%1” was set.</source>
        <translation>“%1” etiketi kondu.</translation>
    </message>
    <message>
        <source>The tag “%1” was taken away.</source>
        <translation>“%1” etiketi kaldırıldı.</translation>
    </message>
    <message>
        <source>A note was written.</source>
        <translation>Not yazıldı.</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>Not silindi.</translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation>Not değiştirildi.</translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>“%1” araması kaydedildi.</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>“%1” araması silindi.</translation>
    </message>
    <message>
        <source>An article was put into the bin.</source>
        <translation>Bir haber çöp kutusuna taşındı.</translation>
    </message>
    <message>
        <source>An article was taken out of the bin.</source>
        <translation>Bir haber çöp kutusundan çıkarıldı.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Geri çekildi: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an office document of the old format</source>
        <translation>eski biçimde bir ofis belgesi</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>bir RTF belgesi</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a video or a picture</source>
        <translation>bir video ya da resim</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>bir video</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>bir ses dosyası</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>sıkıştırılmış bir dosya</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>bir arşiv</translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation>bir veritabanı ya da kitaplık</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>bir program</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>bir yazı tipi</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>bir XML dosyası</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Böyle bir dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Bu ne bir dosya ne de bir klasör.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Klasörün içeriği okunamıyor.</translation>
    </message>
    <message>
        <source>The folder contains no files.</source>
        <translation>Klasörde dosya yok.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Dosya artık orada değil.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Dosya açılamıyor.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and cannot be one article.</source>
        <translation>Dosya 20 MB’den büyük; tek bir haber olamaz.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Dosya okunamıyor.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Dosya bir metin değil.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>Dosyada yalnızca boşluk var.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no field of an article: title, date, updated, source, author, section, standfirst or text.</source>
        <translation>“%1” bir haberin hiçbir alanının adı değil: title, date, updated, source, author, section, standfirst ya da text.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>%1. satırdaki tırnak işareti kapatılmamış.</translation>
    </message>
    <message>
        <source>The field in line %1 is larger than 100 MB.</source>
        <translation>%1. satırdaki alan 100 MB’den büyük.</translation>
    </message>
    <message>
        <source>an office document without running text</source>
        <translation>düz metni olmayan bir ofis belgesi</translation>
    </message>
    <message>
        <source>The program that reads such files cannot be started.</source>
        <translation>Bu tür dosyaları okuyan program başlatılamıyor.</translation>
    </message>
    <message>
        <source>Archives are nested too deeply.</source>
        <translation>Arşivler çok derin iç içe.</translation>
    </message>
    <message>
        <source>The name of the entry &apos;%1&apos; leads out of the archive or cannot be one.</source>
        <translation>“%1” öğesinin adı arşivin dışına çıkıyor ya da bir ad olamaz.</translation>
    </message>
    <message>
        <source>The archive holds too much text; the rest was left out.</source>
        <translation>Arşivde çok fazla metin var; gerisi dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Arşivde dosya yok.</translation>
    </message>
    <message>
        <source>The file is larger than 128 MB.</source>
        <translation>Dosya 128 MB’den büyük.</translation>
    </message>
    <message>
        <source>The file is %1, which cannot be read.</source>
        <translation>Dosya okunamayan türden: %1.</translation>
    </message>
    <message>
        <source>The page is larger than 20 MB and cannot be one article.</source>
        <translation>Sayfa 20 MB’den büyük; tek bir haber olamaz.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation>Sayfa okunamayacak kadar derin iç içe.</translation>
    </message>
    <message>
        <source>The page has no readable text.</source>
        <translation>Sayfada okunabilir metin yok.</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Dosyanın okunması çok uzun sürüyor.</translation>
    </message>
    <message>
        <source>The file unpacks to too much.</source>
        <translation>Dosya açıldığında çok fazla büyüyor.</translation>
    </message>
    <message>
        <source>The file is damaged; reading it broke the reader off.</source>
        <translation>Dosya bozuk; okunurken okuyucu program durdu.</translation>
    </message>
    <message>
        <source>Object %1 of the file is larger than 100 MB.</source>
        <translation>Dosyadaki %1 numaralı nesne 100 MB’den büyük.</translation>
    </message>
    <message>
        <source>Object %1 of the file is not valid JSON.</source>
        <translation>Dosyadaki %1 numaralı nesne geçerli bir JSON değil.</translation>
    </message>
    <message>
        <source>The letter has more parts than can be read; the rest was left out.</source>
        <translation>İletide okunabilecekten çok parça var; gerisi dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The file is a damaged letter.</source>
        <translation>Dosya bozuk bir ileti.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>İletide metin yok.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Belge bozuk.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be read.</source>
        <translation>Belge okunamayacak kadar derin iç içe.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>Belgede metin yok.</translation>
    </message>
    <message>
        <source>The document is larger than 20 MB and cannot be one article.</source>
        <translation>Belge 20 MB’den büyük; tek bir haber olamaz.</translation>
    </message>
    <message>
        <source>The PDF document is damaged.</source>
        <translation>PDF belgesi bozuk.</translation>
    </message>
    <message>
        <source>The PDF document is locked by a password.</source>
        <translation>PDF belgesi parolayla korunuyor.</translation>
    </message>
    <message>
        <source>The PDF document has more than 5000 pages.</source>
        <translation>PDF belgesi 5000 sayfadan uzun.</translation>
    </message>
    <message>
        <source>The PDF document has no text; it may be a scan.</source>
        <translation>PDF belgesinde metin yok; taranmış bir belge olabilir.</translation>
    </message>
    <message>
        <source>No column of the table is known to hold the text of articles; --map COLUMN=text names it.</source>
        <translation>Tablonun hangi sütununda haber metninin bulunduğu bilinmiyor; sütunu --map COLUMN=text ile belirtin.</translation>
    </message>
    <message>
        <source>Article %1 of the file is larger than 20 MB and was left out.</source>
        <translation>Dosyadaki %1 numaralı haber 20 MB’den büyük; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The file holds too many articles; those from %1 on were left out.</source>
        <translation>Dosyada çok fazla haber var; %1 numaralı haberden başlayarak gerisi dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The file has no article with text.</source>
        <translation>Dosyada metni olan haber yok.</translation>
    </message>
    <message>
        <source>Articles without text were left out: %1, the first of them number %2.</source>
        <translation>Metni olmayan haberler dışarıda bırakıldı: sayısı %1, ilkinin numarası %2.</translation>
    </message>
    <message>
        <source>Reading the file takes too much memory.</source>
        <translation>Dosyanın okunması çok fazla bellek istiyor.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Arşiv bozuk.</translation>
    </message>
    <message>
        <source>It would unpack to far more than such a file can hold.</source>
        <translation>Açıldığında böyle bir dosyanın içerebileceğinden çok daha büyük olurdu.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in a way that cannot be read.</source>
        <translation>Şifrelenmiş ya da okunamayan bir yöntemle sıkıştırılmış.</translation>
    </message>
    <message>
        <source>The archive has more than 20 000 entries.</source>
        <translation>Arşivde 20 000’den çok öğe var.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off.</source>
        <translation>Sıkıştırılmış dosya bozuk ya da yarım kalmış.</translation>
    </message>
    <message>
        <source>The text is longer than 20 MB and cannot be one article.</source>
        <translation>Metin 20 MB’den uzun; tek bir haber olamaz.</translation>
    </message>
    <message>
        <source>The text holds nothing but blank space.</source>
        <translation>Metinde yalnızca boşluk var.</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n sn kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 dosya</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/sn</translation>
    </message>
    <message>
        <source>The attached files are too large.</source>
        <translation>Ekli dosyalar fazla büyük.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Bunun için bellek yetmiyor.</translation>
    </message>
    <message>
        <source>The work broke off: %1</source>
        <translation>İş yarıda kesildi: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;Masaüstündeki gibi</translation>
    </message>
    <message>
        <source>The language of the desktop, English if it is none of these</source>
        <translation>Masaüstünün dili; bunlardan biri değilse İngilizce</translation>
    </message>
    <message>
        <source>Show the window in this language</source>
        <translation>Pencereyi bu dilde göster</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The lexicon cannot be opened.</source>
        <translation>Sözlük açılamıyor.</translation>
    </message>
    <message>
        <source>The lexicon is empty.</source>
        <translation>Sözlük boş.</translation>
    </message>
    <message>
        <source>This class is not known.</source>
        <translation>Bu sınıf bilinmiyor.</translation>
    </message>
    <message>
        <source>The class of this line is not stated before it.</source>
        <translation>Bu satırın sınıfı daha önce belirtilmemiş.</translation>
    </message>
    <message>
        <source>This line has too many columns.</source>
        <translation>Bu satırda çok fazla sütun var.</translation>
    </message>
    <message>
        <source>A name on this line has no letters.</source>
        <translation>Bu satırdaki bir adda harf yok.</translation>
    </message>
    <message>
        <source>The lexicon is damaged.</source>
        <translation>Sözlük bozuk.</translation>
    </message>
    <message>
        <source>The lexicon is of another version of the program.</source>
        <translation>Sözlük programın başka bir sürümüne ait.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The article %1 is damaged in the library.</source>
        <translation>%1 haberi kitaplıkta bozulmuş.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Haber artık kitaplıkta değil.</translation>
    </message>
    <message>
        <source>The library cannot be written here.</source>
        <translation>Kitaplık buraya yazılamıyor.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the library.</source>
        <translation>Kitaplığın klasörüne hiçbir şey yazılamıyor.</translation>
    </message>
    <message>
        <source>The library is open in another Lectern (process %1 on %2).</source>
        <translation>Kitaplık başka bir Lectern’de açık (%2 üzerinde işlem %1).</translation>
    </message>
    <message>
        <source>This is not a Lectern library.</source>
        <translation>Bu bir Lectern kitaplığı değil.</translation>
    </message>
    <message>
        <source>There is no such library.</source>
        <translation>Böyle bir kitaplık yok.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Kitaplık açılamıyor.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>Kitaplık dosyası boş.</translation>
    </message>
    <message>
        <source>The library file is cut off: its end is missing.</source>
        <translation>Kitaplık dosyası kesik: sonu eksik.</translation>
    </message>
    <message>
        <source>The library was written by a newer Lectern (version %1 of its format; this one knows %2).</source>
        <translation>Kitaplığı daha yeni bir Lectern yazmış (biçim sürümü %1; bu program %2 sürümünü biliyor).</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Kitaplık dosyası bozuk.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Kitaplığı başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitaplık salt okunur.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Disk dolu; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The disk reports an error at the library file.</source>
        <translation>Disk, kitaplık dosyasında bir hata bildiriyor.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library.</source>
        <translation>Kitaplık için bellek yetmiyor.</translation>
    </message>
    <message>
        <source>The library file does not have the expected content (%1).</source>
        <translation>Kitaplık dosyasının içeriği beklendiği gibi değil (%1).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide %1</source>
        <translation>Göster ya da gizle: %1</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The article was not printed</source>
        <translation>Haber yazdırılmadı</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Yazıcı sayfaları kabul etmiyor.</translation>
    </message>
    <message>
        <source>Save Article as PDF</source>
        <translation>Haberi PDF olarak kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>Haber kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The quotation that begins here is never closed: add a quotation mark after it.</source>
        <translation>Burada açılan tırnak kapanmıyor: sonuna bir tırnak ekleyin.</translation>
    </message>
    <message>
        <source>“near/” needs a number of words from 1 to %1, as in: Baku near/5 exhibition.</source>
        <translation>“near/” 1 ile %1 arasında bir sözcük sayısı ister; örneğin: Baku near/5 exhibition.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close: remove it.</source>
        <translation>Bu ayracın kapatacağı bir şey yok: kaldırın.</translation>
    </message>
    <message>
        <source>The query is nested too deeply: leave out some brackets.</source>
        <translation>Sorgu çok derin iç içe: birkaç ayracı kaldırın.</translation>
    </message>
    <message>
        <source>OR needs a condition on both sides.</source>
        <translation>OR, iki yanında da bir koşul ister.</translation>
    </message>
    <message>
        <source>AND needs a condition on both sides.</source>
        <translation>AND, iki yanında da bir koşul ister.</translation>
    </message>
    <message>
        <source>Give all parts of one “near” the same distance.</source>
        <translation>Bir “near” içindeki bütün parçalara aynı uzaklığı verin.</translation>
    </message>
    <message>
        <source>“near” needs a word or a phrase on both sides.</source>
        <translation>“near”, iki yanında da bir sözcük ya da öbek ister.</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out: name a word after the minus sign.</source>
        <translation>Dışlanacak bir şey yok: eksi işaretinden sonra bir sözcük yazın.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Bu ayraçların arasında hiçbir şey yok.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed: add “)”.</source>
        <translation>Burada açılan ayraç kapanmıyor: “)” ekleyin.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after the colon.</source>
        <translation>“%1:” iki noktadan hemen sonra bir değer ister.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the words in quotation marks to look for them as they stand.</source>
        <translation>“%1” diye bir alan yok. Sözcükleri olduğu gibi aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2:”?</source>
        <translation>“%1” diye bir alan yok; “%2:” mi demek istediniz?</translation>
    </message>
    <message>
        <source>“%1:” needs a value with letters or digits.</source>
        <translation>“%1:” harf ya da rakam içeren bir değer ister.</translation>
    </message>
    <message>
        <source>“%1” is no date: write a year, month or day, as in %2:2024-04.</source>
        <translation>“%1” bir tarih değil: yıl, ay ya da gün yazın; örneğin %2:2024-04.</translation>
    </message>
    <message>
        <source>“is:” knows only %1.</source>
        <translation>“is:” yalnızca şunları bilir: %1.</translation>
    </message>
    <message>
        <source>“is:%1” is unknown; did you mean “is:%2”?</source>
        <translation>“is:%1” bilinmiyor; “is:%2” mi demek istediniz?</translation>
    </message>
    <message>
        <source>There is nothing here to look for: no letter and no digit.</source>
        <translation>Burada aranacak bir şey yok: ne harf ne rakam.</translation>
    </message>
    <message>
        <source>A word may differ in 1 or 2 letters: write %1~1 or %1~2.</source>
        <translation>Bir sözcük 1 ya da 2 harf farklı olabilir: %1~1 ya da %1~2 yazın.</translation>
    </message>
    <message>
        <source>Only a single word can be looked for with “~”.</source>
        <translation>“~” ile yalnızca tek bir sözcük aranabilir.</translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message>
        <source>contain %1</source>
        <translation>%1 geçiyor</translation>
    </message>
    <message>
        <source>do not contain %1</source>
        <translation>%1 geçmiyor</translation>
    </message>
    <message>
        <source>mention %1</source>
        <translation>%1 anılıyor</translation>
    </message>
    <message>
        <source>do not mention %1</source>
        <translation>%1 anılmıyor</translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation>%1 alıntılanıyor</translation>
    </message>
    <message>
        <source>do not quote %1</source>
        <translation>%1 alıntılanmıyor</translation>
    </message>
    <message>
        <source>come from %1</source>
        <translation>kaynağı %1</translation>
    </message>
    <message>
        <source>do not come from %1</source>
        <translation>kaynağı %1 değil</translation>
    </message>
    <message>
        <source>are by %1</source>
        <translation>yazarı %1</translation>
    </message>
    <message>
        <source>are not by %1</source>
        <translation>yazarı %1 değil</translation>
    </message>
    <message>
        <source>name the office %1</source>
        <translation>%1 görevi anılıyor</translation>
    </message>
    <message>
        <source>do not name the office %1</source>
        <translation>%1 görevi anılmıyor</translation>
    </message>
    <message>
        <source>have %1 in the title</source>
        <translation>başlıkta %1 geçiyor</translation>
    </message>
    <message>
        <source>do not have %1 in the title</source>
        <translation>başlıkta %1 geçmiyor</translation>
    </message>
    <message>
        <source>tell the story %1</source>
        <translation>konusu %1</translation>
    </message>
    <message>
        <source>do not tell the story %1</source>
        <translation>konusu %1 değil</translation>
    </message>
    <message>
        <source>are tagged %1</source>
        <translation>etiketi %1</translation>
    </message>
    <message>
        <source>are not tagged %1</source>
        <translation>etiketi %1 değil</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>durumu: %1</translation>
    </message>
    <message>
        <source>are not %1</source>
        <translation>durumu değil: %1</translation>
    </message>
    <message>
        <source>are dated %1</source>
        <translation>tarihi: %1</translation>
    </message>
    <message>
        <source>are not dated %1</source>
        <translation>tarihi değil: %1</translation>
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
        <translation>%1 ve sonrası</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 öncesi</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 ve öncesi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>the same story as another article</source>
        <translation>başka bir haberle aynı konu</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>%1 ile başlayan sözcükler</translation>
    </message>
    <message>
        <source>words like %1</source>
        <translation>%1 gibi sözcükler</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>tam olarak %1</translation>
    </message>
    <message>
        <source>%1 near %2</source>
        <translation>%2 yakınında %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ya da %2</translation>
    </message>
    <message>
        <source>%1 and not %2</source>
        <translation>%1 (%2 hariç)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 ya da %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are not among those that %1</source>
        <translation>şunların dışında: %1</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>bütün haberler</translation>
    </message>
    <message>
        <source>articles that %1</source>
        <translation>şu haberler: %1</translation>
    </message>
    <message>
        <source>have a note with %1</source>
        <translation>notunda %1 geçiyor</translation>
    </message>
    <message>
        <source>have no note with %1</source>
        <translation>notunda %1 geçmiyor</translation>
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
            <numerusform>%n yayında konu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>%n satır katlandı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Yazan: %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>güncelleme: %1</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>yinelenen başlık</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message numerus="yes">
        <source>%n article(s) were analysed anew.</source>
        <translation>
            <numerusform>%n haber yeniden çözümlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are read differently.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi farklı okundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions: %1 found that were not before, %2 no longer found, %3 of another type.</source>
        <translation>Anılmalar: yeni bulunan %1, artık bulunmayan %2, türü değişen %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n yeni ad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) gone</source>
        <translation>
            <numerusform>%n ad kayboldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of another type</source>
        <translation>
            <numerusform>%n adın türü değişti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a title stands before the name</source>
        <translation>addan önce bir unvan var</translation>
    </message>
    <message>
        <source>a title follows the name</source>
        <translation>addan sonra bir unvan var</translation>
    </message>
    <message>
        <source>the full name stands earlier in the article</source>
        <translation>tam ad haberde daha önce geçiyor</translation>
    </message>
    <message>
        <source>the same name is tagged elsewhere in the article</source>
        <translation>aynı ad haberin başka bir yerinde işaretli</translation>
    </message>
    <message>
        <source>it is the short form of a name in the article</source>
        <translation>haberdeki bir adın kısa biçimi</translation>
    </message>
    <message>
        <source>a form of address stands before the name</source>
        <translation>addan önce bir hitap sözü var</translation>
    </message>
    <message>
        <source>a rank stands before the name</source>
        <translation>addan önce bir rütbe var</translation>
    </message>
    <message>
        <source>it stands in the line that names the authors</source>
        <translation>yazarları veren satırda duruyor</translation>
    </message>
    <message>
        <source>it is in the lexicon</source>
        <translation>sözlükte var</translation>
    </message>
    <message>
        <source>the words around it are those of such a name</source>
        <translation>çevresindeki sözcükler böyle bir adın sözcükleri</translation>
    </message>
    <message>
        <source>it begins with a known given name</source>
        <translation>bilinen bir ön adla başlıyor</translation>
    </message>
    <message>
        <source>the word at its end is one of companies</source>
        <translation>sonundaki sözcük şirketlere özgü</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a company</source>
        <translation>şirket adı yapan bir sözcük içeriyor</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an organization</source>
        <translation>kuruluş adı yapan bir sözcük içeriyor</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a place</source>
        <translation>yer adı yapan bir sözcük içeriyor</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an event</source>
        <translation>olay adı yapan bir sözcük içeriyor</translation>
    </message>
    <message>
        <source>a word for such products stands beside it</source>
        <translation>yanında böyle ürünler için kullanılan bir sözcük var</translation>
    </message>
    <message>
        <source>a word for such works stands beside it</source>
        <translation>yanında böyle eserler için kullanılan bir sözcük var</translation>
    </message>
    <message>
        <source>it stands where reports name their place</source>
        <translation>haberlerin yerini belirttiği noktada duruyor</translation>
    </message>
    <message>
        <source>it states a day, a month or a year</source>
        <translation>bir gün, ay ya da yıl belirtiyor</translation>
    </message>
    <message>
        <source>it states an amount in a currency</source>
        <translation>para birimiyle bir tutar belirtiyor</translation>
    </message>
    <message>
        <source>it states a number with a unit</source>
        <translation>birimiyle bir sayı belirtiyor</translation>
    </message>
    <message>
        <source>a rule of the recogniser fits</source>
        <translation>tanıyıcının bir kuralına uyuyor</translation>
    </message>
    <message>
        <source>%1, because %2 (rule %3)</source>
        <comment>type, reason, rule</comment>
        <translation>%1, çünkü %2 (kural %3)</translation>
    </message>
    <message>
        <source>%1, because %2: “%4” (rule %3)</source>
        <comment>type, reason, rule, words</comment>
        <translation>%1, çünkü %2: “%4” (kural %3)</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save Table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Tablo kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>Kitaplığın dizini bozuk.</translation>
    </message>
    <message>
        <source>The index was written by another version of the program.</source>
        <translation>Dizini programın başka bir sürümü yazmış.</translation>
    </message>
    <message>
        <source>The index is of another state of the library.</source>
        <translation>Dizin kitaplığın başka bir durumuna ait.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>both are named in %1</source>
        <translation>ikisi de %1 içinde geçiyor</translation>
    </message>
    <message numerus="yes">
        <source>named with %n of the same entities</source>
        <translation>
            <numerusform>aynı varlıkların %n tanesiyle birlikte geçiyorlar</numerusform>
        </translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>aynı soyadı</translation>
    </message>
    <message>
        <source>same surname, the given name fits the initial</source>
        <translation>aynı soyadı, ad baş harfe uyuyor</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <translation>aynı ad ve soyadı</translation>
    </message>
    <message>
        <source>same given name, surnames differ in one or two letters</source>
        <translation>aynı ad, soyadları bir iki harfle ayrılıyor</translation>
    </message>
    <message>
        <source>the letters are the initials of the other name</source>
        <translation>harfler öteki adın baş harfleri</translation>
    </message>
</context>
<context>
    <name>TypeLetter</name>
    <message>
        <source>P</source>
        <comment>badge of a person</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>C</source>
        <comment>badge of a company</comment>
        <translation>Ş</translation>
    </message>
    <message>
        <source>O</source>
        <comment>badge of an organization</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>L</source>
        <comment>badge of a place (location)</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <comment>badge of a nationality</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>D</source>
        <comment>badge of a date</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>E</source>
        <comment>badge of an event</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>T</source>
        <comment>badge of a product (type, thing)</comment>
        <translation>Ü</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of an amount of money</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>badge of a quantity</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of a work</comment>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>ViewSetup</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open &amp;Folder of Articles…</source>
        <translation>&amp;Haber klasörü aç…</translation>
    </message>
    <message>
        <source>Read the articles of a folder into a new library</source>
        <translation>Bir klasördeki haberleri yeni bir kitaplığa oku</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Kitaplık aç…</translation>
    </message>
    <message>
        <source>Open a library that was saved before</source>
        <translation>Daha önce kaydedilmiş bir kitaplığı aç</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>Haber &amp;ekle…</translation>
    </message>
    <message>
        <source>Read further files into this library</source>
        <translation>Bu kitaplığa başka dosyalar oku</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>K&amp;lasör ekle…</translation>
    </message>
    <message>
        <source>Read another folder into this library</source>
        <translation>Bu kitaplığa başka bir klasör oku</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>Klasörü &amp;izle…</translation>
    </message>
    <message>
        <source>Read what comes into a folder by itself from now on</source>
        <translation>Bundan sonra klasöre gelenleri kendiliğinden oku</translation>
    </message>
    <message>
        <source>&amp;Save Library As…</source>
        <translation>Kitaplığı &amp;farklı kaydet…</translation>
    </message>
    <message>
        <source>Give this library a name and a place</source>
        <translation>Bu kitaplığa bir ad ve yer ver</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Grafiği dışa aktar…</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its values with their evidence</source>
        <translation>Grafiği resim olarak ya da değerlerini kanıtlarıyla kaydet</translation>
    </message>
    <message>
        <source>Prin&amp;t Article…</source>
        <translation>Haberi &amp;yazdır…</translation>
    </message>
    <message>
        <source>Print this article with its marks and their legend</source>
        <translation>Bu haberi işaretleri ve açıklamasıyla yazdır</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Baskı önizleme…</translation>
    </message>
    <message>
        <source>See the sheets before they are printed</source>
        <translation>Yazdırılmadan önce sayfaları gör</translation>
    </message>
    <message>
        <source>Save Arti&amp;cle as PDF…</source>
        <translation>Haberi &amp;PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Save this article with its marks as a PDF document</source>
        <translation>Bu haberi işaretleriyle PDF belgesi olarak kaydet</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>S&amp;orunlar…</translation>
    </message>
    <message>
        <source>List the files that could not be read, and why</source>
        <translation>Okunamayan dosyaları nedenleriyle listele</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>Close Lectern; everything is saved</source>
        <translation>Lectern’i kapat; her şey kayıtlı</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Son yaptığınızı geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Geri alınanı yeniden yap</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Düzeltmeler…</translation>
    </message>
    <message>
        <source>List what you decided about this library, and take single things back</source>
        <translation>Bu kitaplık için verdiğiniz kararları listele, tek tek geri al</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Komut paleti…</translation>
    </message>
    <message>
        <source>Do anything, or go to any name, by typing a part of it</source>
        <translation>Bir parçasını yazarak herhangi bir komuta ya da ada ulaş</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Seçili metni kopyala</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Source</source>
        <translation>Kay&amp;nağıyla kopyala</translation>
    </message>
    <message>
        <source>Copy the selected text with title, source and date of the article</source>
        <translation>Seçili metni haberin başlığı, kaynağı ve tarihiyle kopyala</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Haberin tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>&amp;Haberde bul…</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Bu haberde sözcük bul</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Sonrakini bul</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Bulunan sonraki yere git</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Öncekini bul</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Bulunan önceki yere git</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Kitap&amp;lıkta ara</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Arama alanına git</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Aramayı kaydet…</translation>
    </message>
    <message>
        <source>Keep the filter under a name, in the menu Go</source>
        <translation>Filtreyi “Git” menüsünde bir adla sakla</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>&amp;Filtreyi temizle</translation>
    </message>
    <message>
        <source>Remove the search and all conditions beside it</source>
        <translation>Aramayı ve yanındaki bütün koşulları kaldır</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Make the text of articles larger</source>
        <translation>Haber metnini büyüt</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>Haber metnini küçült</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Olağan boyut</translation>
    </message>
    <message>
        <source>Show the text of articles in its usual size</source>
        <translation>Haber metnini olağan boyutunda göster</translation>
    </message>
    <message>
        <source>Show &amp;Boilerplate</source>
        <translation>&amp;Fazlalıkları göster</translation>
    </message>
    <message>
        <source>Unfold everything around the article: menus, share buttons, comment policies</source>
        <translation>Haberin çevresindeki her şeyi aç: menüler, paylaşım düğmeleri, yorum kuralları</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Bütün ekranı kullan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Go back to the article and filter before this</source>
        <translation>Önceki habere ve filtreye dön</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Yeniden ileri git</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Sonraki haber</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Listedeki sonraki haberi aç</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Önceki haber</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>Listedeki önceki haberi aç</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Sonraki &amp;anılma</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected name in this article</source>
        <translation>Seçili adın bu haberdeki sonraki anılmasına git</translation>
    </message>
    <message>
        <source>Previous M&amp;ention</source>
        <translation>Önceki anıl&amp;ma</translation>
    </message>
    <message>
        <source>Go to the mention of the selected name before this</source>
        <translation>Seçili adın bu haberdeki önceki anılmasına git</translation>
    </message>
    <message>
        <source>Next N&amp;ame</source>
        <translation>Sonraki a&amp;d</translation>
    </message>
    <message>
        <source>Go to the next name of any kind</source>
        <translation>Hangi türden olursa olsun sonraki ada git</translation>
    </message>
    <message>
        <source>Pre&amp;vious Name</source>
        <translation>Ön&amp;ceki ad</translation>
    </message>
    <message>
        <source>Go to the name before, of any kind</source>
        <translation>Hangi türden olursa olsun önceki ada git</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Sonraki so&amp;nuç</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Aramanın bulduğu sonraki yere git</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>Önceki son&amp;uç</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Aramanın bulduğu önceki yere git</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Give the selected name another form in the whole library</source>
        <translation>Seçili ada bütün kitaplıkta başka bir biçim ver</translation>
    </message>
    <message>
        <source>Sa&amp;me As…</source>
        <translation>Şununla &amp;aynı…</translation>
    </message>
    <message>
        <source>Say that the selected name means the same as another</source>
        <translation>Seçili adın bir başkasıyla aynı şeyi anlattığını belirt</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Böl…</translation>
    </message>
    <message>
        <source>Say that some forms of the selected name mean another</source>
        <translation>Seçili adın bazı biçimlerinin başka bir şeyi anlattığını belirt</translation>
    </message>
    <message>
        <source>N&amp;ot a Name</source>
        <translation>Ad değ&amp;il</translation>
    </message>
    <message>
        <source>Say that the selected words name nothing</source>
        <translation>Seçili sözcüklerin bir ad olmadığını belirt</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Yıldız</translation>
    </message>
    <message>
        <source>Put a star on this article, or take it off</source>
        <translation>Bu habere yıldız koy ya da yıldızını kaldır</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiketler…</translation>
    </message>
    <message>
        <source>Sort this article under words of your own</source>
        <translation>Bu haberi kendi sözcüklerinizle sınıflandır</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Bu habere not yaz</translation>
    </message>
    <message>
        <source>Title, &amp;Date and Source…</source>
        <translation>&amp;Başlık, tarih ve kaynak…</translation>
    </message>
    <message>
        <source>Mend what is known of this article</source>
        <translation>Bu haber hakkında bilinenleri düzelt</translation>
    </message>
    <message>
        <source>Move to the &amp;Bin</source>
        <translation>Çöp &amp;kutusuna taşı</translation>
    </message>
    <message>
        <source>Take this article out of lists and counts</source>
        <translation>Bu haberi listelerden ve sayımlardan çıkar</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>&amp;Çöp kutusunu boşalt…</translation>
    </message>
    <message>
        <source>Remove what is in the bin for good</source>
        <translation>Çöp kutusundakileri kalıcı olarak sil</translation>
    </message>
    <message>
        <source>&amp;Filter by Selected Name</source>
        <translation>Seçili ada göre &amp;filtrele</translation>
    </message>
    <message>
        <source>Leave only articles that mention the selected name</source>
        <translation>Yalnızca seçili adın geçtiği haberleri bırak</translation>
    </message>
    <message>
        <source>&amp;Exclude Selected Name</source>
        <translation>Seçili adı &amp;dışla</translation>
    </message>
    <message>
        <source>Leave only articles that do not mention the selected name</source>
        <translation>Yalnızca seçili adın geçmediği haberleri bırak</translation>
    </message>
    <message>
        <source>&amp;Select No Name</source>
        <translation>Ad seçimini &amp;kaldır</translation>
    </message>
    <message>
        <source>Take the selection off all mentions</source>
        <translation>Bütün anılmalardaki seçimi kaldır</translation>
    </message>
    <message>
        <source>Top &amp;Entities</source>
        <translation>En çok geçen &amp;varlıklar</translation>
    </message>
    <message>
        <source>Chart who and what is named most</source>
        <translation>En çok kimin ve neyin anıldığını grafikte göster</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zaman çizgisi</translation>
    </message>
    <message>
        <source>Chart articles and mentions over time</source>
        <translation>Haberleri ve anılmaları zaman içinde grafikte göster</translation>
    </message>
    <message>
        <source>Chart as T&amp;able</source>
        <translation>Grafiği &amp;tablo olarak göster</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>Resim yerine sayıları göster</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Alıntılar</translation>
    </message>
    <message>
        <source>List who said what in these articles</source>
        <translation>Bu haberlerde kimin ne dediğini listele</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Bağlam dizini</translation>
    </message>
    <message>
        <source>List what was searched for, or the selected name, in its context</source>
        <translation>Arananı ya da seçili adı bağlamıyla listele</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Sonraki bölme</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Klavyeyi sonraki bölmeye taşı</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Önceki bölme</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Klavyeyi önceki bölmeye taşı</translation>
    </message>
    <message>
        <source>&amp;Usual Arrangement</source>
        <translation>Olağan &amp;düzen</translation>
    </message>
    <message>
        <source>Put all panes where they were at first</source>
        <translation>Bütün bölmeleri ilk yerlerine getir</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>&amp;Lectern hakkında</translation>
    </message>
    <message>
        <source>Version, licences and sources</source>
        <translation>Sürüm, lisanslar ve kaynaklar</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt hakkında</translation>
    </message>
    <message>
        <source>The toolkit that Lectern is built with</source>
        <translation>Lectern’in yapıldığı yazılım takımı</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Kılavuz</translation>
    </message>
    <message>
        <source>Open the guide, whose examples run when clicked</source>
        <translation>Örnekleri tıklandığında çalışan kılavuzu aç</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Yenilikler</translation>
    </message>
    <message>
        <source>Read what has changed in Lectern</source>
        <translation>Lectern’de nelerin değiştiğini oku</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>B&amp;u nedir?</translation>
    </message>
    <message>
        <source>Click something in the window to have it explained</source>
        <translation>Açıklaması için penceredeki bir şeye tıkla</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Karşılaştırma</translation>
    </message>
    <message>
        <source>Compare this article with others of its story, sentence by sentence</source>
        <translation>Bu haberi konusundaki ötekilerle tümce tümce karşılaştır</translation>
    </message>
    <message>
        <source>Anal&amp;yse Anew</source>
        <translation>Yeniden çö&amp;zümle</translation>
    </message>
    <message>
        <source>Read articles anew that an older Lectern read; what you decided stays</source>
        <translation>Eski bir Lectern sürümünün okuduğu haberleri yeniden oku; kararlarınız kalır</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Haber olarak ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard to this library</source>
        <translation>Panodaki metni ya da dosyaları bu kitaplığa ekle</translation>
    </message>
    <message>
        <source>&amp;Tag It…</source>
        <translation>Ada &amp;etiket ver…</translation>
    </message>
    <message>
        <source>Sort the selected name under words of your own; tag: finds its articles</source>
        <translation>Seçili adı kendi sözcüklerinizle grupla; tag: haberlerini bulur</translation>
    </message>
    <message>
        <source>Note on &amp;It…</source>
        <translation>Ada &amp;not yaz…</translation>
    </message>
    <message>
        <source>Write something down about the selected name</source>
        <translation>Seçili ad hakkında bir not yaz</translation>
    </message>
    <message>
        <source>&amp;Why Found or Not…</source>
        <translation>Ne&amp;den bulundu ya da bulunmadı…</translation>
    </message>
    <message>
        <source>Say of each condition of the filter whether this article meets it</source>
        <translation>Filtrenin her koşulu için bu haberin ona uyup uymadığını göster</translation>
    </message>
    <message>
        <source>Sa&amp;ns Serif Text</source>
        <translation>Ser&amp;ifsiz yazı</translation>
    </message>
    <message>
        <source>Set articles in letters without serifs</source>
        <translation>Haberleri serifsiz yazıyla göster</translation>
    </message>
    <message>
        <source>Na&amp;rrower Lines</source>
        <translation>Dar &amp;satırlar</translation>
    </message>
    <message>
        <source>Set articles in a narrower column</source>
        <translation>Haberleri daha dar bir sütunda göster</translation>
    </message>
    <message>
        <source>&amp;Wider Lines</source>
        <translation>&amp;Geniş satırlar</translation>
    </message>
    <message>
        <source>Set articles in a wider column</source>
        <translation>Haberleri daha geniş bir sütunda göster</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Gruplama</translation>
    </message>
    <message>
        <source>List the articles one below the other</source>
        <translation>Haberleri alt alta listele</translation>
    </message>
    <message>
        <source>Group by &amp;Story</source>
        <translation>Ko&amp;nuya göre grupla</translation>
    </message>
    <message>
        <source>List articles that tell the same story under one heading</source>
        <translation>Aynı konuyu anlatan haberleri tek başlık altında listele</translation>
    </message>
    <message>
        <source>Group by &amp;Outlet</source>
        <translation>&amp;Yayına göre grupla</translation>
    </message>
    <message>
        <source>List the articles of each outlet under its name</source>
        <translation>Her yayının haberlerini kendi adı altında listele</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Aya göre g&amp;rupla</translation>
    </message>
    <message>
        <source>List the articles of each month under its name</source>
        <translation>Her ayın haberlerini kendi adı altında listele</translation>
    </message>
    <message>
        <source>&amp;Fold All Groups</source>
        <translation>Bütün grupları &amp;katla</translation>
    </message>
    <message>
        <source>Show only the headings of the list</source>
        <translation>Listenin yalnızca başlıklarını göster</translation>
    </message>
    <message>
        <source>&amp;Unfold All Groups</source>
        <translation>Bütün grupları &amp;aç</translation>
    </message>
    <message>
        <source>Show all articles below their headings</source>
        <translation>Bütün haberleri başlıklarının altında göster</translation>
    </message>
    <message>
        <source>Next of Its &amp;Type</source>
        <translation>Aynı &amp;türden sonraki</translation>
    </message>
    <message>
        <source>Go to the next name of the same type: the next person, the next place</source>
        <translation>Aynı türden sonraki ada git: sonraki kişi, sonraki yer</translation>
    </message>
    <message>
        <source>Previous of Its T&amp;ype</source>
        <translation>Aynı tü&amp;rden önceki</translation>
    </message>
    <message>
        <source>Go to the name of the same type before this</source>
        <translation>Aynı türden önceki ada git</translation>
    </message>
    <message>
        <source>Filter by One of Se&amp;veral</source>
        <translation>Birkaçından birine g&amp;öre filtrele</translation>
    </message>
    <message>
        <source>Leave articles that mention the selected name or another one of several</source>
        <translation>Seçili adı ya da birkaç addan bir başkasını anan haberler kalsın</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açık kitaplık yok.</translation>
    </message>
    <message>
        <source>The article is damaged in the library.</source>
        <translation>Haber kitaplıkta bozulmuş.</translation>
    </message>
    <message>
        <source>The folder for unnamed libraries cannot be made.</source>
        <translation>Adsız kitaplıklar için klasör oluşturulamıyor.</translation>
    </message>
</context>
<context>
    <name>lectern::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Lectern hakkında</translation>
    </message>
    <message>
        <source>Icon of Lectern</source>
        <translation>Lectern simgesi</translation>
    </message>
    <message>
        <source>Research browser for news</source>
        <translation>Haber araştırma tarayıcısı</translation>
    </message>
    <message>
        <source>Lectern works offline and has no network code. Your articles, names, notes and charts stay in the library file you see.</source>
        <translation>Lectern çevrimdışı çalışır ve ağ kodu içermez. Haberleriniz, adlarınız, notlarınız ve grafikleriniz gördüğünüz kitaplık dosyasında kalır.</translation>
    </message>
    <message>
        <source>Lectern is free software under the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Lectern, GNU Genel Kamu Lisansı’nın 3. ya da sonraki bir sürümüne bağlı özgür yazılımdır. Hiçbir güvence verilmeden sunulur.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Lectern stands on these libraries:</source>
        <translation>Lectern şu kitaplıklara dayanır:</translation>
    </message>
    <message>
        <source>The sources of its word lists and of its entity model, with their licences, are named in the files that come with the program.</source>
        <translation>Sözcük listelerinin ve tanıma modelinin kaynakları, lisanslarıyla birlikte programla gelen dosyalarda belirtilmiştir.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>kamu malı</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n yayın</numerusform>
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
        <translation>okunmamış</translation>
    </message>
    <message numerus="yes">
        <source>story in %n outlet(s)</source>
        <translation>
            <numerusform>konu %n yayında</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>notu var</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>katlanmış</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>açık</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln haber</numerusform>
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
            <numerusform>%n yayın</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChartControl</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF belgesi (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table with evidence (*.csv)</source>
        <translation>Kanıtlarıyla CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>JSON with evidence (*.json)</source>
        <translation>Kanıtlarıyla JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Grafiği dışa aktar</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>GEXF ağı (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>GraphML ağı (*.graphml)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartPane</name>
    <message>
        <source>Entities</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Birlikte geçiş</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Distinctive</source>
        <translation>Ayırt edici</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Grafiğin sayıları</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Grafik türü</translation>
    </message>
    <message>
        <source>Whom or what to chart</source>
        <translation>Kimin ya da neyin gösterileceği</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Neyin sayılacağı</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zaman birimi</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Zaman çizgisinin çizgileri</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Sayıları tablo olarak göster</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiği dışa aktar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Bütün adlar</translation>
    </message>
    <message>
        <source>By articles</source>
        <translation>Habere göre</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Anılmaya göre</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Hepsi birlikte</translation>
    </message>
    <message numerus="yes">
        <source>The %n most named</source>
        <translation>
            <numerusform>En çok anılan %n ad</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic unit</source>
        <translation>Birim otomatik</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message>
        <source>Nothing to chart</source>
        <translation>Gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Filtreden geçen haber yok.</translation>
    </message>
    <message numerus="yes">
        <source>No dates in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n haberde tarih yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that do not say when they were published have no place on a timeline.</source>
        <translation>Ne zaman yayımlandığını belirtmeyen haberlerin zaman çizgisinde yeri yoktur.</translation>
    </message>
    <message>
        <source>No two names in one article</source>
        <translation>Hiçbir haberde iki ad birlikte geçmiyor</translation>
    </message>
    <message>
        <source>A link needs an article that names both.</source>
        <translation>Bir bağlantı için ikisini de anan bir haber gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>No roles in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n haberde görev yok</numerusform>
        </translation>
    </message>
    <message>
        <source>A role needs a dated article that states a person&apos;s office.</source>
        <translation>Bir görev için, kişinin makamını belirten tarihli bir haber gerekir.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Karşılaştıracak bir şey yok</translation>
    </message>
    <message>
        <source>Filter first: what is left is compared with the other articles.</source>
        <translation>Önce filtreleyin: kalanlar öteki haberlerle karşılaştırılır.</translation>
    </message>
    <message>
        <source>Nothing sets these articles apart</source>
        <translation>Bu haberleri ayırt eden bir şey yok</translation>
    </message>
    <message>
        <source>No name is more frequent here than chance would have it.</source>
        <translation>Burada hiçbir ad rastlantıyla açıklanabilecekten daha sık değil.</translation>
    </message>
    <message numerus="yes">
        <source>No names in these %n article(s)</source>
        <translation>
            <numerusform>Bu %n haberde ad yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are recognised in English texts.</source>
        <translation>Adlar İngilizce metinlerde tanınır.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrele: %1</translation>
    </message>
    <message>
        <source>Show What Is Behind It</source>
        <translation>Arkasındakileri göster</translation>
    </message>
    <message>
        <source>Export the Chart…</source>
        <translation>Grafiği dışa aktar…</translation>
    </message>
    <message>
        <source>Copy the Chart</source>
        <translation>Grafiği kopyala</translation>
    </message>
    <message>
        <source>Hold this chart: it stays while the filter and the selection change</source>
        <translation>Bu grafiği sabitle: filtre ve seçim değişirken olduğu gibi kalır</translation>
    </message>
</context>
<context>
    <name>lectern::ChartProgress</name>
    <message>
        <source>Computing the chart…</source>
        <translation>Grafik hesaplanıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop and keep the chart that is shown (Esc)</source>
        <translation>Durdur ve gösterilen grafiği koru (Esc)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Anılmalar</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Articles elsewhere</source>
        <translation>Öteki haberler</translation>
    </message>
    <message>
        <source>As often</source>
        <translation>Kat</translation>
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
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Grafik: %1</translation>
    </message>
</context>
<context>
    <name>lectern::Chip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>%1 koşulunu kaldır</translation>
    </message>
    <message>
        <source>%1 – click the cross to remove</source>
        <translation>%1 – kaldırmak için çarpıya tıklayın</translation>
    </message>
</context>
<context>
    <name>lectern::ChipModel</name>
    <message>
        <source>not %1</source>
        <translation>değil: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>condition of a filter</comment>
        <translation>veya %1</translation>
    </message>
</context>
<context>
    <name>lectern::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Filtrenin koşulları</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>conditions that find no room</comment>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n koşul daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All Conditions</source>
        <translation>Bütün koşulları kaldır</translation>
    </message>
</context>
<context>
    <name>lectern::ColumnDialog</name>
    <message>
        <source>Columns of the Table</source>
        <translation>Tablonun Sütunları</translation>
    </message>
    <message>
        <source>Which column of “%1” holds what?</source>
        <translation>“%1” tablosunun hangi sütununda ne var?</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with the same columns are read the same way from now on.</source>
        <translation>Her satır bir haber olur. Aynı sütunlara sahip tablolar bundan sonra da böyle okunur.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Tablonun ilk satırları</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Metnin bulunduğu sütunu seçin.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İ&amp;çe Aktar</translation>
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
        <translation>Bu konuyu anlatan başka haber yok</translation>
    </message>
    <message>
        <source>Open an article that several outlets have, or right-click another article in the list and choose “Compare with the Open One”.</source>
        <translation>Birkaç yayında bulunan bir haberi açın ya da listede başka bir habere sağ tıklayıp “Açık olanla karşılaştır”ı seçin.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Karşılaştırılacak bir şey yok</translation>
    </message>
    <message>
        <source>One of the two articles has no sentences.</source>
        <translation>İki haberden birinde tümce yok.</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonModel</name>
    <message>
        <source>not in this article</source>
        <translation>bu haberde yok</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPane</name>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Article to compare with</source>
        <translation>Karşılaştırılacak haber</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Yalnızca farklar</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Yan yana tümceler</translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 + %4 alone</source>
        <translation>%1 aynı, %2 değişmiş, %3 + %4 yalnız</translation>
    </message>
</context>
<context>
    <name>lectern::ConcordanceControl</name>
    <message>
        <source>Concordance</source>
        <translation>Bağlam dizini</translation>
    </message>
    <message>
        <source>Places in their context</source>
        <translation>Bağlamıyla yerler</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Yer yok</translation>
    </message>
    <message>
        <source>Search for words, or select a name, to see them in their context.</source>
        <translation>Bağlamıyla görmek için sözcük arayın ya da bir ad seçin.</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>baglam-dizini</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %L1 places; narrow the filter to see others</source>
        <translation>en yeni %L1 yer; ötekileri görmek için filtreyi daraltın</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Önceki sözcüğe göre</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Bulunana göre</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>Sonraki sözcüğe göre</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Kaynağa göre</translation>
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
        <translation>Önce</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Kaynak bilinmiyor</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Öncesinde bir şey yok</translation>
    </message>
    <message>
        <source>Nothing after</source>
        <translation>Sonrasında bir şey yok</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>lectern::Curation</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açık kitaplık yok.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitaplık salt okunur.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Dosya açılamıyor.</translation>
    </message>
</context>
<context>
    <name>lectern::CurationControl</name>
    <message>
        <source>Same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
    <message>
        <source>Same company?</source>
        <translation>Aynı şirket mi?</translation>
    </message>
    <message>
        <source>Same organization?</source>
        <translation>Aynı kuruluş mu?</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Aynı yer mi?</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Bunlar aynı mı?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Name in the whole library:</source>
        <translation>Bütün kitaplıktaki ad:</translation>
    </message>
    <message>
        <source>The article is in the bin; undo brings it back.</source>
        <translation>Haber çöp kutusunda; geri almak onu döndürür.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Çöp kutusu boş.</translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) and everything that came from them for good?</source>
        <translation>
            <numerusform>%n haber ve ondan gelen her şey kalıcı olarak silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Aramanın adı:</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Kayıtlı arama yok</translation>
    </message>
    <message>
        <source>The corrections were not saved</source>
        <translation>Düzeltmeler kaydedilmedi</translation>
    </message>
    <message>
        <source>The corrections were not added</source>
        <translation>Düzeltmeler eklenmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) were added.</source>
        <translation>
            <numerusform>%n düzeltme eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as…</source>
        <translation>%1 şununla aynı…</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Virgülle ayrılmış etiketler:</translation>
    </message>
    <message>
        <source>Tags, separated by commas. In use: %1</source>
        <translation>Virgülle ayrılmış etiketler. Kullanılanlar: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on this article:</source>
        <translation>Bu habere not:</translation>
    </message>
    <message>
        <source>The article cannot be read</source>
        <translation>Haber okunamıyor</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 hakkında not:</translation>
    </message>
    <message>
        <source>Note on “%1”:</source>
        <translation>“%1” hakkında not:</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentPane</name>
    <message>
        <source>Best match</source>
        <translation>En iyi eşleşme</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Haberlerin sırası</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Haber listesi</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or open a folder of articles.</source>
        <translation>Dosyaları ya da bir klasörü buraya bırakın ya da bir haber klasörü açın.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Haber klasörü aç</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Uyan haber yok</translation>
    </message>
    <message>
        <source>The search and the conditions beside it leave nothing.</source>
        <translation>Arama ve yanındaki koşullar hiçbir şey bırakmıyor.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filtreyi kaldır</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Remove the Star</source>
        <translation>Yıldızı kaldır</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldız</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiket…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Title, Date and Source…</source>
        <translation>Başlık, tarih ve kaynak…</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Compare with the Open One</source>
        <translation>Açık olanla karşılaştır</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Gruplama</translation>
    </message>
    <message>
        <source>Group by Story</source>
        <translation>Konuya göre grupla</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>Yayına göre grupla</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>Aya göre grupla</translation>
    </message>
    <message>
        <source>Groups of the articles</source>
        <translation>Haberlerin grupları</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Tümünü katla</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Tümünü aç</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Katla</translation>
    </message>
</context>
<context>
    <name>lectern::EntityDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrele</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Dışla</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Anılmalar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Selected entity</source>
        <translation>Seçili varlık</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Geçtiği yer</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Öteki adları</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Do not filter</source>
        <translation>Filtreleme</translation>
    </message>
    <message>
        <source>Do not exclude</source>
        <translation>Dışlama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 / %2 haber, %n anılma</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
</context>
<context>
    <name>lectern::EntityListModel</name>
    <message>
        <source>required</source>
        <translation>zorunlu</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>dışlanmış</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>%1
Also: %2</source>
        <translation>%1
Ayrıca: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 articles</source>
        <translation>%1, %2 / %3 haber</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
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
        <translation>birkaçından biri zorunlu</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPane</name>
    <message>
        <source>Entities</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Varlık bul</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Varlıkların sırası</translation>
    </message>
    <message>
        <source>By Number of Articles</source>
        <translation>Haber sayısına göre</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Entities by type</source>
        <translation>Türlerine göre varlıklar</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Böyle bir varlık yok</translation>
    </message>
    <message>
        <source>No name in these articles begins so.</source>
        <translation>Bu haberlerde böyle başlayan ad yok.</translation>
    </message>
    <message>
        <source>No entities</source>
        <translation>Varlık yok</translation>
    </message>
    <message>
        <source>Open articles to see who and what they name.</source>
        <translation>Kimi ve neyi andıklarını görmek için haber açın.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n haberde</numerusform>
        </translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Zorunlu kıl</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Dışla</translation>
    </message>
    <message>
        <source>Go to Mentions</source>
        <translation>Anılmalara git</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Şununla aynı…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Böl…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Ad değil</translation>
    </message>
    <message>
        <source>By What Sets the Filter Apart</source>
        <translation>Filtreyi ayırt edene göre</translation>
    </message>
    <message>
        <source>One of Several</source>
        <translation>Birkaçından biri</translation>
    </message>
    <message>
        <source>No Condition</source>
        <translation>Koşul yok</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Filtreden geçen haber yok.</translation>
    </message>
    <message>
        <source>These articles name nobody and nothing that Lectern knows.</source>
        <translation>Bu haberlerde Lectern&apos;in tanıdığı kimse ya da bir şey geçmiyor.</translation>
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
        <translation>Buna göre filtrele</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Listeyi kapat</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>İşaretin arkasındakiler</translation>
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
        <translation>Neden bulundu</translation>
    </message>
    <message>
        <source>Why It Is Not Found</source>
        <translation>Neden bulunmadı</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sağlanıyor</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Haber ne diyor</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Filtrenin koşulları</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>lectern::ExportControl</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Write the open article to a file</source>
        <translation>Açık haberi bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Write what the filter leaves to a file</source>
        <translation>Filtrenin bıraktıklarını bir dosyaya yaz</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Dışa aktarma başarısız oldu</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 article(s)</source>
        <translation>
            <numerusform>%1 / %2 haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Metinde bul</translation>
    </message>
    <message>
        <source>Close find in text</source>
        <translation>Metinde bulmayı kapat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
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
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>lectern::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Kılavuzda bul</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Bu sözcükler kılavuzda yok.</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>What you decided holds for the whole library and for what is imported later. Each can be taken back.</source>
        <translation>Kararlarınız bütün kitaplık ve sonradan içe aktarılacaklar için geçerlidir. Her biri geri alınabilir.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Yaptığınız</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Add from File…</source>
        <translation>Dosyadan &amp;ekle…</translation>
    </message>
    <message>
        <source>Save Corrections</source>
        <translation>Düzeltmeleri kaydet</translation>
    </message>
    <message>
        <source>corrections.jsonl</source>
        <translation>duzeltmeler.jsonl</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Düzeltmeler (*.jsonl)</translation>
    </message>
    <message>
        <source>Add Corrections</source>
        <translation>Düzeltme ekle</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>uygulanmıyor</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Yaptığınız</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>lectern::HoverCard</name>
    <message>
        <source>About this name</source>
        <translation>Bu ad hakkında</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Geçtiği yer</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Öteki biçimi</translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation>İşareti</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrele</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Ad değil</translation>
    </message>
</context>
<context>
    <name>lectern::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (%2 tuşu)</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryControl</name>
    <message>
        <source>No library could be made</source>
        <translation>Kitaplık oluşturulamadı</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Kitaplık açılamıyor</translation>
    </message>
    <message>
        <source>Lectern was not closed properly</source>
        <translation>Lectern düzgün kapatılmamış</translation>
    </message>
    <message>
        <source>A library without a name is left from %1. Open it?</source>
        <translation>%1 tarihinden kalma adsız bir kitaplık var. Açılsın mı?</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>It stays in the list of recent libraries.</source>
        <translation>Son kitaplıklar listesinde kalır.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Kitaplık aç</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Lectern kitaplıkları (*.lectern)</translation>
    </message>
    <message>
        <source>Open Folder of Articles</source>
        <translation>Haber klasörü aç</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Haber ekle</translation>
    </message>
    <message>
        <source>Add Folder of Articles</source>
        <translation>Haber klasörü ekle</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>haberler</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Kitaplığı farklı kaydet</translation>
    </message>
    <message>
        <source>The library was not saved</source>
        <translation>Kitaplık kaydedilmedi</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Örnek haberler</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Adsız, %1</translation>
    </message>
    <message>
        <source>No recent libraries</source>
        <translation>Son kitaplık yok</translation>
    </message>
    <message>
        <source>Sample Articles</source>
        <translation>Örnek haberler</translation>
    </message>
    <message>
        <source>Open the articles that come with Lectern</source>
        <translation>Lectern ile gelen haberleri aç</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Klasörü izle</translation>
    </message>
    <message>
        <source>The folders are not watched</source>
        <translation>Klasörler izlenmiyor</translation>
    </message>
    <message>
        <source>Stop Watching %1</source>
        <translation>%1 izlenmesin</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>İzlenen klasör yok</translation>
    </message>
    <message>
        <source>Remove Sample Articles…</source>
        <translation>Örnek haberleri kaldır…</translation>
    </message>
    <message>
        <source>Throw the sample articles away, with all that was tried on them</source>
        <translation>Örnek haberleri, üzerlerinde denenen her şeyle birlikte at</translation>
    </message>
    <message>
        <source>Remove Sample Articles</source>
        <translation>Örnek haberleri kaldır</translation>
    </message>
    <message>
        <source>Remove the sample articles and all that was tried on them?</source>
        <translation>Örnek haberler ve üzerlerinde denenen her şey kaldırılsın mı?</translation>
    </message>
    <message>
        <source>They can be opened again at any time: File, Recent Libraries, Sample Articles.</source>
        <translation>İstendiğinde yeniden açılabilirler: Dosya, Son kitaplıklar, Örnek haberler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Analysed anew</source>
        <translation>Yeniden çözümlendi</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Grafik kaydedildi: %1.</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Tablo kaydedildi: %1.</translation>
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
        <translation>Açık kitaplık yok</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 dk</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) were in the library already.</source>
        <translation>
            <numerusform>%n haberin tümü zaten kitaplıktaydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was found.</source>
        <translation>Haber bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added.</source>
        <translation>
            <numerusform>%n haber eklendi.</numerusform>
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
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Bağlam dizini</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;Masaüstündeki gibi</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Masaüstü nasılsa öyle, açık ya da koyu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Açık zeminde koyu yazı</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Koyu zeminde açık yazı</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search and conditions.&lt;/b&gt; Words that must all occur, phrases in quotation marks, names and dates. Each condition stands beside the field and can be removed there. Field names are English in every language.</source>
        <translation>&lt;b&gt;Arama ve koşullar.&lt;/b&gt; Tümü geçmesi gereken sözcükler, tırnak içinde öbekler, adlar ve tarihler. Her koşul alanın yanında durur ve orada kaldırılabilir. Alan adları her dilde İngilizcedir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Articles&lt;/b&gt; that the filter leaves. Reports of the same event stand together as one story.</source>
        <translation>Filtrenin bıraktığı &lt;b&gt;haberler&lt;/b&gt;. Aynı olayı anlatan haberler tek bir konu olarak bir arada durur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The article.&lt;/b&gt; Each kind of name has its colour and its underline. Menus, share buttons and other leftovers of the web page are folded; what is folded counts nowhere. Right-click a name to mend it.</source>
        <translation>&lt;b&gt;Haber.&lt;/b&gt; Her ad türünün kendi rengi ve kendi alt çizgisi vardır. Menüler, paylaşım düğmeleri ve web sayfasının öteki fazlalıkları katlıdır ve hiçbir yerde sayılmaz. Bir adı düzeltmek için ona sağ tıklayın.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Entities&lt;/b&gt; are the persons, companies, places and other things that the articles name, each once, however its name is spelled. A tick requires one, a second click excludes it. The numbers are articles.</source>
        <translation>&lt;b&gt;Varlıklar&lt;/b&gt;, haberlerin andığı kişiler, şirketler, yerler ve öteki şeylerdir; adı nasıl yazılırsa yazılsın her biri bir kez. İşaret onu zorunlu kılar, ikinci tıklama dışlar. Sayılar haberlerdir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt; of what the filter leaves. &lt;i&gt;Keyness&lt;/i&gt; (G²) says how unlikely it is that a name is more frequent here than elsewhere by chance alone. A &lt;i&gt;story&lt;/i&gt; is all articles on one event. Click a mark to see the sentences behind it.</source>
        <translation>Filtrenin bıraktıklarının &lt;b&gt;grafikleri&lt;/b&gt;. &lt;i&gt;Anahtarlık&lt;/i&gt; (G²), bir adın burada ötekilerden yalnızca rastlantıyla daha sık geçmesinin ne kadar düşük olasılık olduğunu söyler. Bir &lt;i&gt;konu&lt;/i&gt;, tek bir olayla ilgili bütün haberlerdir. Arkasındaki tümceler için bir işarete tıklayın.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quotations&lt;/b&gt;: who is quoted with which words. Click one to read it in its article.</source>
        <translation>&lt;b&gt;Alıntılar&lt;/b&gt;: kimin hangi sözlerle alıntılandığı. Haberde okumak için tıklayın.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Concordance&lt;/b&gt;: every place of what was searched for, or of the selected name, between the words before and after it. Click a column to sort by it.</source>
        <translation>&lt;b&gt;Bağlam dizini&lt;/b&gt;: arananın ya da seçili adın geçtiği her yer, önündeki ve ardındaki sözcüklerle. Sıralamak için bir sütuna tıklayın.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>The import waits</source>
        <translation>İçe aktarma bekliyor</translation>
    </message>
    <message>
        <source>Analysing article %1 of %2 anew</source>
        <translation>Haber yeniden çözümleniyor: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.</source>
        <translation>
            <numerusform>%n haberi eski bir Lectern sürümü okumuş; “Dosya” menüsündeki “Yeniden çözümle” komutuna bakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Dışa aktarılıyor: %1 / %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Dışa aktarıldı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, without %n article(s) that cannot be read.</source>
        <translation>
            <numerusform>Dışa aktarıldı: %1; okunamayan %n haber içinde yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Black and white, with strong marks</source>
        <translation>Siyah beyaz, güçlü işaretlerle</translation>
    </message>
</context>
<context>
    <name>lectern::MentionStrip</name>
    <message>
        <source>Strip of all mentions</source>
        <translation>Bütün anılmaların şeridi</translation>
    </message>
    <message>
        <source>All mentions of the article; click to go there</source>
        <translation>Haberdeki bütün anılmalar; gitmek için tıklayın</translation>
    </message>
</context>
<context>
    <name>lectern::MetadataDialog</name>
    <message>
        <source>Title, Date and Source</source>
        <translation>Başlık, tarih ve kaynak</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Yayımlanma</translation>
    </message>
    <message>
        <source>2024-04-03, or with a time: 2024-04-03T10:00+03:00</source>
        <translation>2024-04-03 ya da saatle: 2024-04-03T10:00+03:00</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kaynak</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Ya&amp;zar</translation>
    </message>
    <message>
        <source>several names are separated by semicolons</source>
        <translation>birden çok ad noktalı virgülle ayrılır</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>Bö&amp;lüm</translation>
    </message>
    <message>
        <source>P&amp;lace of the report</source>
        <translation>&amp;Haberin yeri</translation>
    </message>
    <message>
        <source>The date is not one: write year, year-month or year-month-day.</source>
        <translation>Bu bir tarih değil: yıl, yıl-ay ya da yıl-ay-gün yazın.</translation>
    </message>
</context>
<context>
    <name>lectern::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Type a command or a name</source>
        <translation>Bir komut ya da ad yazın</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Komut ya da ad</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Uyanlar</translation>
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
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Kim ne dedi</translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation>Alıntı yok</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles.</source>
        <translation>Bu haberlerde kimseden alıntı yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n haberde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 quotations in 8 articles</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the newest %L1; narrow the filter to see others</source>
        <translation>en yeni %L1; ötekileri görmek için filtreyi daraltın</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>alintilar</translation>
    </message>
</context>
<context>
    <name>lectern::PassagePane</name>
    <message>
        <source>Save the table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>Selected name only</source>
        <translation>Yalnızca seçili ad</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Yalnızca %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Satırları grupla</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Grup yok</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>Everything else was imported. Mend the cause and import the file again.</source>
        <translation>Geri kalan her şey içe aktarıldı. Nedeni giderin ve dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Sorun listesini kaydet</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>sorunlar.csv</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Liste %1 dosyasına yazılamadı: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>lectern::QuoteModel</name>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
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
        <translation>Konuşan</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Fiil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderPane</name>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Find in Text…</source>
        <translation>Metinde bul…</translation>
    </message>
    <message>
        <source>Show Folded Lines</source>
        <translation>Katlanmış satırları göster</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrele: %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Dışla: %1</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Sonraki anılma</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Şununla aynı…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Not a Name Here</source>
        <translation>Burada ad değil</translation>
    </message>
    <message>
        <source>Not a Name Anywhere</source>
        <translation>Hiçbir yerde ad değil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>“%1” ara</translation>
    </message>
    <message>
        <source>Mark Here as</source>
        <translation>Burada işaretle</translation>
    </message>
    <message>
        <source>Mark Everywhere as</source>
        <translation>Her yerde işaretle</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Okuma bölmesi</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Henüz haber yok</translation>
    </message>
    <message>
        <source>Articles are read here, with every name marked.</source>
        <translation>Haberler burada okunur; her ad işaretlidir.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Haber klasörü aç</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Seçili haber yok</translation>
    </message>
    <message>
        <source>Select one in the list to read it.</source>
        <translation>Okumak için listeden bir haber seçin.</translation>
    </message>
    <message>
        <source>The article cannot be shown</source>
        <translation>Haber gösterilemiyor</translation>
    </message>
    <message>
        <source>Names are not recognised in the language of this article.</source>
        <translation>Bu haberin dilinde adlar tanınmıyor.</translation>
    </message>
    <message>
        <source>Names are not recognised in %1.</source>
        <translation>Bu dilde adlar tanınmıyor: %1.</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 here</source>
        <translation>%1: burada anılma %2 / %3</translation>
    </message>
    <message>
        <source>%1 (in this article)</source>
        <comment>role</comment>
        <translation>%1 (bu haberde)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>%1 / %2 haber, %n anılma</numerusform>
        </translation>
    </message>
    <message>
        <source>Is Text of the Article</source>
        <translation>Haberin metnidir</translation>
    </message>
    <message>
        <source>Is a Left-over of the Page</source>
        <translation>Sayfanın fazlalığıdır</translation>
    </message>
    <message>
        <source>Tag These Words…</source>
        <translation>Bu sözcüklere etiket ver…</translation>
    </message>
    <message>
        <source>Note on These Words…</source>
        <translation>Bu sözcüklere not yaz…</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Katla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>lectern::SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>Haberlerde ara</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -not, person:&quot;…&quot;, after:2025-04</source>
        <translation>Sözcükler, &quot;öbekler&quot;, OR, -hariç, person:&quot;…&quot;, after:2025-04</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (%2. karakterde)</translation>
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
        <translation>Bunlardan hangileri %1 değil?</translation>
    </message>
    <message>
        <source>They mean:</source>
        <translation>Anlattıkları:</translation>
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
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Süren iş</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlık</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop; what has been read stays in the library</source>
        <translation>Durdur; okunanlar kitaplıkta kalır</translation>
    </message>
    <message>
        <source>Show the files that could not be read</source>
        <translation>Okunamayan dosyaları göster</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n dosya okunamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let the import wait; what has been read is shown meanwhile</source>
        <translation>İçe aktarmayı beklet; bu arada okunanlar gösterilir</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
</context>
<context>
    <name>lectern::SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key of Merge</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key of Different</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Farklı</translation>
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
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>For: %1. Against: %2.</source>
        <translation>Lehine: %1. Aleyhine: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like this: hold Shift to answer all.</source>
        <translation>
            <numerusform>böyle %n tane daha: hepsini yanıtlamak için Shift’e basılı tutun.</numerusform>
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
        <translation>Açık kitaplık yok.</translation>
    </message>
</context>
<context>
    <name>lectern::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>&amp;Son kitaplıklar</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;it</translation>
    </message>
    <message>
        <source>&amp;Saved Searches</source>
        <translation>&amp;Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Haber</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Varlıklar</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Çözümle</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Pencere</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Dışa akta&amp;r</translation>
    </message>
    <message>
        <source>&amp;Groups of Articles</source>
        <translation>&amp;Haber grupları</translation>
    </message>
</context>
<context>
    <name>lectern::Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Açık kitaplık yok.</translation>
    </message>
    <message>
        <source>Articles are being imported; wait for the end or stop it.</source>
        <translation>Haberler içe aktarılıyor; bitmesini bekleyin ya da durdurun.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Kitaplık salt okunur.</translation>
    </message>
    <message>
        <source>The article is not in the library.</source>
        <translation>Haber kitaplıkta yok.</translation>
    </message>
</context>
</TS>
