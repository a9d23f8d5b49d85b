<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Look whether you may read the file, and whether its disk is connected.</source>
        <translation>Проверьте, разрешено ли вам читать этот файл и подключён ли его диск.</translation>
    </message>
    <message>
        <source>Look whether the file was moved or renamed, and open it from its new place.</source>
        <translation>Проверьте, не перемещён ли файл и не переименован ли он, и откройте его на новом месте.</translation>
    </message>
    <message>
        <source>If you have a copy from before, open that. Articles can be read again from their files.</source>
        <translation>Если есть прежняя копия, откройте её. Статьи можно заново прочитать из их файлов.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>Close it in the other window or program first, then try again.</source>
        <translation>Сначала закройте её в другом окне или в другой программе, потом повторите попытку.</translation>
    </message>
    <message>
        <source>A newer Lectern may be able to open it.</source>
        <translation>Возможно, её откроет более новый Lectern.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>Без издания</translation>
    </message>
</context>
<context>
    <name>Boilerplate</name>
    <message>
        <source>share buttons</source>
        <translation>кнопки «поделиться»</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>форма подписки</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>уведомление о cookie</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>указание на авторские права</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>ссылки на другие статьи</translation>
    </message>
    <message>
        <source>links</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>навигация</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>строка с датой</translation>
    </message>
    <message>
        <source>details of the article</source>
        <translation>сведения о статье</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>оформление страницы</translation>
    </message>
    <message>
        <source>stands in many articles of the outlet</source>
        <translation>стоит во многих статьях издания</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>компании</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>национальности</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>products</source>
        <translation>продукты</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>денежные суммы</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>количества</translation>
    </message>
    <message>
        <source>works</source>
        <translation>произведения</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mention each</source>
        <translation>по 1 упоминанию</translation>
    </message>
    <message>
        <source>%1 mentions or fewer each</source>
        <translation>не более %1 упоминаний у каждого</translation>
    </message>
    <message>
        <source>1 story each</source>
        <translation>по 1 сюжету</translation>
    </message>
    <message>
        <source>%1 stories or fewer each</source>
        <translation>не более %1 сюжетов у каждого</translation>
    </message>
    <message>
        <source>1 article each</source>
        <translation>по 1 статье</translation>
    </message>
    <message>
        <source>%1 articles or fewer each</source>
        <translation>не более %1 статей у каждого</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>other outlets</source>
        <translation>другие издания</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>издание не указано</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>в %1 раза</translation>
    </message>
    <message>
        <source>week %1, %2 to %3</source>
        <translation>неделя %1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 в статье «%2»</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, с %3 по %4</translation>
    </message>
    <message numerus="yes">
        <source>stated in %n article(s)</source>
        <translation>
            <numerusform>указано в %n статье</numerusform>
            <numerusform>указано в %n статьях</numerusform>
            <numerusform>указано в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; in the other articles %3; %4 as often</source>
        <translation>%1: %2; в остальных статьях %3; чаще %4</translation>
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
        <translation>Сюжеты по дням</translation>
    </message>
    <message>
        <source>Stories per week</source>
        <translation>Сюжеты по неделям</translation>
    </message>
    <message>
        <source>Stories per month</source>
        <translation>Сюжеты по месяцам</translation>
    </message>
    <message>
        <source>Stories per year</source>
        <translation>Сюжеты по годам</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Статьи по дням</translation>
    </message>
    <message>
        <source>Mentions of %1 per day</source>
        <translation>Упоминания по дням (%1)</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Статьи по неделям</translation>
    </message>
    <message>
        <source>Mentions of %1 per week</source>
        <translation>Упоминания по неделям (%1)</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Статьи по месяцам</translation>
    </message>
    <message>
        <source>Mentions of %1 per month</source>
        <translation>Упоминания по месяцам (%1)</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Статьи по годам</translation>
    </message>
    <message>
        <source>Mentions of %1 per year</source>
        <translation>Упоминания по годам (%1)</translation>
    </message>
    <message>
        <source>Articles that name the person or thing.</source>
        <translation>Статьи, в которых назван человек или предмет.</translation>
    </message>
    <message>
        <source>Articles that name the person.</source>
        <translation>Статьи, в которых назван человек.</translation>
    </message>
    <message>
        <source>Articles that name the company.</source>
        <translation>Статьи, в которых названа компания.</translation>
    </message>
    <message>
        <source>Articles that name the organization.</source>
        <translation>Статьи, в которых названа организация.</translation>
    </message>
    <message>
        <source>Articles that name the place.</source>
        <translation>Статьи, в которых названо место.</translation>
    </message>
    <message>
        <source>Articles that name the nationality.</source>
        <translation>Статьи, в которых названа национальность.</translation>
    </message>
    <message>
        <source>Articles that name the event.</source>
        <translation>Статьи, в которых названо событие.</translation>
    </message>
    <message>
        <source>Articles that name the product.</source>
        <translation>Статьи, в которых назван продукт.</translation>
    </message>
    <message>
        <source>Articles that name the work.</source>
        <translation>Статьи, в которых названо произведение.</translation>
    </message>
    <message>
        <source>Number of mentions.</source>
        <translation>Число упоминаний.</translation>
    </message>
    <message>
        <source>Stories: articles that tell the same event count once.</source>
        <translation>Сюжеты: статьи об одном событии считаются за одну.</translation>
    </message>
    <message>
        <source>n = %1; %2 of %3 %4 shown.</source>
        <translation>n = %1; показано %2 из %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date left out.</source>
        <translation>
            <numerusform>Не учтена %n статья без даты.</numerusform>
            <numerusform>Не учтены %n статьи без даты.</numerusform>
            <numerusform>Не учтено %n статей без даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions of both in the articles that name both.</source>
        <translation>Упоминания обоих в статьях, где названы оба.</translation>
    </message>
    <message>
        <source>Stories that name both.</source>
        <translation>Сюжеты, в которых названы оба.</translation>
    </message>
    <message>
        <source>Articles that name both.</source>
        <translation>Статьи, в которых названы оба.</translation>
    </message>
    <message>
        <source>Numbers on lines: %1</source>
        <translation>Числа на линиях: %1</translation>
    </message>
    <message>
        <source>%1 of %2 links shown.</source>
        <translation>Показано связей: %1 из %2.</translation>
    </message>
    <message>
        <source>Ordered by keyness of the mentions (G², 3.84 or more).</source>
        <translation>По ключевости упоминаний (G², не менее 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the stories (G², 3.84 or more).</source>
        <translation>По ключевости сюжетов (G², не менее 3,84).</translation>
    </message>
    <message>
        <source>Ordered by keyness of the articles (G², 3.84 or more).</source>
        <translation>По ключевости статей (G², не менее 3,84).</translation>
    </message>
    <message>
        <source>Share of the articles of the filter (colour) and of the others (grey) that name it.</source>
        <translation>Доля статей с этим именем среди отобранных (цвет) и среди остальных (серый).</translation>
    </message>
    <message>
        <source>n = %1 against %2; %3 of %4 names shown.</source>
        <translation>n = %1 против %2; показано имён: %3 из %4.</translation>
    </message>
    <message>
        <source>Each line is a mention, from the beginning of the article to its end.</source>
        <translation>Каждая чёрточка — упоминание, от начала статьи до её конца.</translation>
    </message>
    <message>
        <source>n = %1, %2 of %3 shown.</source>
        <translation>n = %1, показано: %2 из %3.</translation>
    </message>
    <message>
        <source>n = %1, %2.</source>
        <translation>n = %1, %2.</translation>
    </message>
    <message>
        <source>By date of publication.</source>
        <translation>По дате публикации.</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 во времени</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>%1 по изданиям</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>%1 в одних и тех же статьях</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Кто с кем упоминается</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Должности во времени</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>%1, которые отличают эти статьи</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Где в статьях</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>Где упоминается %1</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>%1 с наибольшим числом упоминаний</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>%1 в наибольшем числе сюжетов</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>%1 в наибольшем числе статей</translation>
    </message>
    <message>
        <source>From the first to the last article that states the role; a line is an article.</source>
        <translation>От первой до последней статьи, где указана должность; чёрточка — статья.</translation>
    </message>
    <message>
        <source>n = %1; %2 people with roles.</source>
        <translation>n = %1; людей с должностями: %2.</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Newest article: %1. %2</source>
        <translation>Самая новая статья: %1. %2</translation>
    </message>
    <message>
        <source>in the other articles</source>
        <translation>в остальных статьях</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>в других</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>кратность</translation>
    </message>
    <message>
        <source>G²</source>
        <translation>G²</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>one mention</source>
        <translation>одно упоминание</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· нет</translation>
    </message>
    <message>
        <source>named together</source>
        <translation>названы вместе</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Не удалось создать рисунок.</translation>
    </message>
    <message>
        <source>A picture of a chart must end in .png, .svg or .pdf.</source>
        <translation>Имя файла с рисунком диаграммы должно оканчиваться на .png, .svg или .pdf.</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>где: %1</translation>
    </message>
    <message>
        <source>no body named</source>
        <translation>организация не названа</translation>
    </message>
    <message>
        <source>article that states it</source>
        <translation>статья, где это сказано</translation>
    </message>
    <message>
        <source>no articles in library</source>
        <translation>в библиотеке нет статей</translation>
    </message>
    <message>
        <source>no articles in this filter</source>
        <translation>под фильтр не подходит ни одна статья</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминания</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>сюжеты</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1” – %2</source>
        <comment>words – title, outlet, date</comment>
        <translation>«%1» – %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Ignored</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Nothing is called “%1”, or several things are.</source>
        <translation>Ничто не называется «%1», или так называется сразу несколько объектов.</translation>
    </message>
    <message>
        <source>The article %1 is not in the library.</source>
        <translation>Статьи %1 нет в библиотеке.</translation>
    </message>
    <message>
        <source>There is nothing that “%1” could be joined with.</source>
        <translation>Нет ничего, с чем можно было бы объединить «%1».</translation>
    </message>
    <message>
        <source>No mention of “%1” is meant.</source>
        <translation>Ни одно упоминание «%1» не подразумевается.</translation>
    </message>
    <message>
        <source>The article does not say “%1” there.</source>
        <translation>В этом месте статьи нет слов «%1».</translation>
    </message>
    <message>
        <source>No article says “%1”.</source>
        <translation>Ни в одной статье нет слов «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>a nationality</source>
        <translation>национальность</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>продукт</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>денежная сумма</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>a work</source>
        <translation>произведение</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>The date of the update</source>
        <translation>Дата обновления</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>Строка авторов</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The dateline</source>
        <translation>Место сообщения</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>%1 is the same as %2.</source>
        <translation>%1 — то же, что %2.</translation>
    </message>
    <message>
        <source>%1 is not %2 but another: %3.</source>
        <translation>%1 — не %2, а другой объект: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is not %3 but another: %4.</source>
        <translation>%1 в %2 — не %3, а другой объект: %4.</translation>
    </message>
    <message>
        <source>%1 is called %2.</source>
        <translation>%1 называется %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 — это %2.</translation>
    </message>
    <message>
        <source>%1 is neither %2 nor anything else.</source>
        <translation>%1 — не %2 и не что-либо иное.</translation>
    </message>
    <message>
        <source>%1 names nothing here (%2).</source>
        <translation>%1 здесь ничего не называет (%2).</translation>
    </message>
    <message>
        <source>%1 is never the same as %2.</source>
        <translation>%1 — никогда не то же, что %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 here (%3).</source>
        <translation>%1 здесь — %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 wherever it stands.</source>
        <translation>%1 — везде %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is not stated.</source>
        <translation>%1 в %2: не указано.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 в %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no text of the article (%2).</source>
        <translation>%1 не относится к тексту статьи (%2).</translation>
    </message>
    <message>
        <source>%1 is text of the article (%2).</source>
        <translation>%1 относится к тексту статьи (%2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>This is no correction that this Lectern knows.</source>
        <translation>Такое исправление этой версии Lectern не известно.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Это не объект JSON.</translation>
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
        <translation>Модель распознавания повреждена.</translation>
    </message>
    <message>
        <source>The entity model cannot be opened.</source>
        <translation>Не удаётся открыть модель распознавания.</translation>
    </message>
    <message>
        <source>The entity model cannot be read.</source>
        <translation>Не удаётся прочитать модель распознавания.</translation>
    </message>
    <message>
        <source>The entity model is of another version.</source>
        <translation>Модель распознавания от другой версии.</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
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
        <translation>Человек</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Национальности</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Количества</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Line %1 is not an annotated sentence.</source>
        <translation>Строка %1 — не размеченное предложение.</translation>
    </message>
    <message>
        <source>The file holds no annotated sentence.</source>
        <translation>В файле нет ни одного размеченного предложения.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not LABEL=TYPE.</source>
        <translation>«%1» не имеет вида LABEL=TYPE.</translation>
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
        <translation>Подходит любая статья.</translation>
    </message>
    <message numerus="yes">
        <source>It stands there %n time(s).</source>
        <translation>
            <numerusform>Встречается там %n раз.</numerusform>
            <numerusform>Встречается там %n раза.</numerusform>
            <numerusform>Встречается там %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word begins like that.</source>
        <translation>Ни одно слово так не начинается.</translation>
    </message>
    <message>
        <source>No word is like it.</source>
        <translation>Похожих слов нет.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Нет: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it stands there, but nowhere within %n word(s).</source>
        <translation>
            <numerusform>Всё это там есть, но нигде в пределах %n слова.</numerusform>
            <numerusform>Всё это там есть, но нигде в пределах %n слов.</numerusform>
            <numerusform>Всё это там есть, но нигде в пределах %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its words stand there, but nowhere in this order.</source>
        <translation>Все слова там есть, но нигде в таком порядке.</translation>
    </message>
    <message>
        <source>It does not stand there in any spelling.</source>
        <translation>Этого там нет ни в каком написании.</translation>
    </message>
    <message>
        <source>It is written in another way there: %1.</source>
        <translation>Там это написано иначе: %1.</translation>
    </message>
    <message>
        <source>It states no source.</source>
        <translation>Источник в ней не указан.</translation>
    </message>
    <message>
        <source>Its source is %1.</source>
        <translation>Её источник — %1.</translation>
    </message>
    <message>
        <source>It states no author.</source>
        <translation>Автор в ней не указан.</translation>
    </message>
    <message>
        <source>It is by %1.</source>
        <translation>Её автор — %1.</translation>
    </message>
    <message>
        <source>Its title is %1.</source>
        <translation>Её заголовок — %1.</translation>
    </message>
    <message>
        <source>It is dated %1.</source>
        <translation>Её дата — %1.</translation>
    </message>
    <message>
        <source>It states no date.</source>
        <translation>Дата в ней не указана.</translation>
    </message>
    <message>
        <source>Its story is %1.</source>
        <translation>Её сюжет — %1.</translation>
    </message>
    <message>
        <source>An office in it is called so.</source>
        <translation>В ней есть должность с таким названием.</translation>
    </message>
    <message>
        <source>No office in it is called so.</source>
        <translation>В ней нет должности с таким названием.</translation>
    </message>
    <message>
        <source>It is marked so.</source>
        <translation>Она так помечена.</translation>
    </message>
    <message>
        <source>It is not marked so.</source>
        <translation>Она так не помечена.</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name is known in the library.</source>
        <translation>Никто и ничто с таким именем в библиотеке не известно.</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <translation>Не упоминает: %1.</translation>
    </message>
    <message>
        <source>It quotes %1.</source>
        <translation>Цитирует: %1.</translation>
    </message>
    <message>
        <source>It names %1 without quoting.</source>
        <translation>Упоминает, но не цитирует: %1.</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Упоминает: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Annotated articles</source>
        <translation>Размеченные статьи</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Не часть статьи</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>все типы</translation>
    </message>
    <message>
        <source>others</source>
        <translation>прочие</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Национальности</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 во времени</translation>
    </message>
    <message>
        <source>Articles per day</source>
        <translation>Статьи по дням</translation>
    </message>
    <message>
        <source>Articles per week</source>
        <translation>Статьи по неделям</translation>
    </message>
    <message>
        <source>Articles per month</source>
        <translation>Статьи по месяцам</translation>
    </message>
    <message>
        <source>Articles per year</source>
        <translation>Статьи по годам</translation>
    </message>
    <message>
        <source>%1 with the most mentions</source>
        <translation>%1 с наибольшим числом упоминаний</translation>
    </message>
    <message>
        <source>%1 in the most stories</source>
        <translation>%1 в наибольшем числе сюжетов</translation>
    </message>
    <message>
        <source>%1 in the most articles</source>
        <translation>%1 в наибольшем числе статей</translation>
    </message>
    <message>
        <source>%1 by outlet</source>
        <translation>%1 по изданиям</translation>
    </message>
    <message>
        <source>%1 in the same articles</source>
        <translation>%1 в одних и тех же статьях</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>Кто с кем упоминается</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Должности во времени</translation>
    </message>
    <message>
        <source>%1 that set these articles apart</source>
        <translation>%1, которые отличают эти статьи</translation>
    </message>
    <message>
        <source>Where in the articles</source>
        <translation>Где в статьях</translation>
    </message>
    <message>
        <source>Where %1 is named</source>
        <translation>Где упоминается %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удаётся записать файл: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Не удаётся записать результат: %1</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name for the folder.</source>
        <translation>Объект с таким именем уже есть. Выберите для папки другое имя.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Не удаётся создать папку: %1</translation>
    </message>
    <message>
        <source>The folder cannot be given its name.</source>
        <translation>Не удаётся дать папке её имя.</translation>
    </message>
    <message>
        <source>The values of this chart are written to files that end in .%1.</source>
        <translation>Значения этой диаграммы записываются в файлы с такими окончаниями: .%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that match: %1</source>
        <translation>
            <numerusform>%n подходящая статья: %1</numerusform>
            <numerusform>%n подходящие статьи: %1</numerusform>
            <numerusform>%n подходящих статей: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON with everything found (*.json)</source>
        <translation>JSON со всем найденным (*.json)</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>Веб-аннотации W3C (*.jsonld)</translation>
    </message>
    <message>
        <source>CoNLL-2003 columns (*.conll)</source>
        <translation>Столбцы CoNLL-2003 (*.conll)</translation>
    </message>
    <message>
        <source>Folder for brat (*)</source>
        <translation>Папка для brat (*)</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>Сеть GEXF (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>Сеть GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;Articles…</source>
        <translation>&amp;Статьи…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Имена…</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Упоминания…</translation>
    </message>
    <message>
        <source>Names in the &amp;Same Articles…</source>
        <translation>Имена в &amp;одних и тех же статьях…</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Цитаты…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Должности…</translation>
    </message>
    <message>
        <source>&amp;Concordance of the Search…</source>
        <translation>&amp;Конкорданс поиска…</translation>
    </message>
    <message>
        <source>Anno&amp;tations…</source>
        <translation>&amp;Аннотации…</translation>
    </message>
    <message>
        <source>Net&amp;work of Names…</source>
        <translation>С&amp;еть имён…</translation>
    </message>
    <message>
        <source>Articles to Rea&amp;d…</source>
        <translation>Статьи для &amp;чтения…</translation>
    </message>
    <message>
        <source>&amp;Open Article to Read…</source>
        <translation>Открытая стать&amp;я для чтения…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>Frontend</name>
    <message>
        <source>%1: the picture cannot be written.</source>
        <translation>%1: не удаётся записать рисунок.</translation>
    </message>
    <message>
        <source>There is no display for the window; lectern --help lists what needs none.</source>
        <translation>Для окна нет дисплея; lectern --help перечисляет команды, которым он не нужен.</translation>
    </message>
    <message>
        <source>Lectern is not installed whole</source>
        <translation>Lectern установлен не полностью</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A star was set.</source>
        <translation>Поставлена звёздочка.</translation>
    </message>
    <message>
        <source>A star was taken away.</source>
        <translation>Снята звёздочка.</translation>
    </message>
    <message>
        <source>The tag “%1” was set.</source>
        <translation>Поставлена метка «%1».</translation>
    </message>
    <message>
        <source>The tag “%1” was taken away.</source>
        <translation>Снята метка «%1».</translation>
    </message>
    <message>
        <source>A note was written.</source>
        <translation>Написана заметка.</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>Удалена заметка.</translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation>Изменена заметка.</translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>Сохранён запрос «%1».</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>Удалён запрос «%1».</translation>
    </message>
    <message>
        <source>An article was put into the bin.</source>
        <translation>Статья перемещена в корзину.</translation>
    </message>
    <message>
        <source>An article was taken out of the bin.</source>
        <translation>Статья возвращена из корзины.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Отозвано: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an office document of the old format</source>
        <translation>офисный документ старого формата</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a video or a picture</source>
        <translation>видео или изображение</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>звуковой файл</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation>база данных или библиотека</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>файл XML</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Это не файл и не папка.</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>Не удаётся прочитать содержимое папки.</translation>
    </message>
    <message>
        <source>The folder contains no files.</source>
        <translation>В папке нет файлов.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Не удаётся открыть файл.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and cannot be one article.</source>
        <translation>Файл больше 20 МБ и не может быть одной статьёй.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удаётся прочитать файл.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Это не текстовый файл.</translation>
    </message>
    <message>
        <source>The file holds nothing but blank space.</source>
        <translation>В файле одни пробелы.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no field of an article: title, date, updated, source, author, section, standfirst or text.</source>
        <translation>«%1» — не поле статьи: title, date, updated, source, author, section, standfirst или text.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Кавычка в строке %1 так и не закрыта.</translation>
    </message>
    <message>
        <source>The field in line %1 is larger than 100 MB.</source>
        <translation>Поле в строке %1 больше 100 МБ.</translation>
    </message>
    <message>
        <source>an office document without running text</source>
        <translation>офисный документ без связного текста</translation>
    </message>
    <message>
        <source>The program that reads such files cannot be started.</source>
        <translation>Не удаётся запустить программу, которая читает такие файлы.</translation>
    </message>
    <message>
        <source>Archives are nested too deeply.</source>
        <translation>Архивы вложены друг в друга слишком глубоко.</translation>
    </message>
    <message>
        <source>The name of the entry &apos;%1&apos; leads out of the archive or cannot be one.</source>
        <translation>Имя элемента «%1» ведёт за пределы архива или недопустимо.</translation>
    </message>
    <message>
        <source>The archive holds too much text; the rest was left out.</source>
        <translation>В архиве слишком много текста; остальное пропущено.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>В архиве нет файлов.</translation>
    </message>
    <message>
        <source>The file is larger than 128 MB.</source>
        <translation>Файл больше 128 МБ.</translation>
    </message>
    <message>
        <source>The file is %1, which cannot be read.</source>
        <translation>Этот файл — %1; прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The page is larger than 20 MB and cannot be one article.</source>
        <translation>Страница больше 20 МБ и не может быть одной статьёй.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation>Вложенность страницы слишком глубока, прочитать её нельзя.</translation>
    </message>
    <message>
        <source>The page has no readable text.</source>
        <translation>На странице нет читаемого текста.</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Чтение файла занимает слишком много времени.</translation>
    </message>
    <message>
        <source>The file unpacks to too much.</source>
        <translation>После распаковки файл слишком велик.</translation>
    </message>
    <message>
        <source>The file is damaged; reading it broke the reader off.</source>
        <translation>Файл повреждён; при его чтении программа чтения аварийно завершилась.</translation>
    </message>
    <message>
        <source>Object %1 of the file is larger than 100 MB.</source>
        <translation>Объект %1 в файле больше 100 МБ.</translation>
    </message>
    <message>
        <source>Object %1 of the file is not valid JSON.</source>
        <translation>Объект %1 в файле — недопустимый JSON.</translation>
    </message>
    <message>
        <source>The letter has more parts than can be read; the rest was left out.</source>
        <translation>В письме больше частей, чем можно прочитать; остальное пропущено.</translation>
    </message>
    <message>
        <source>The file is a damaged letter.</source>
        <translation>Файл — повреждённое письмо.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>В письме нет текста.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Документ повреждён.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be read.</source>
        <translation>Вложенность документа слишком глубока, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>В документе нет текста.</translation>
    </message>
    <message>
        <source>The document is larger than 20 MB and cannot be one article.</source>
        <translation>Документ больше 20 МБ и не может быть одной статьёй.</translation>
    </message>
    <message>
        <source>The PDF document is damaged.</source>
        <translation>Документ PDF повреждён.</translation>
    </message>
    <message>
        <source>The PDF document is locked by a password.</source>
        <translation>Документ PDF защищён паролем.</translation>
    </message>
    <message>
        <source>The PDF document has more than 5000 pages.</source>
        <translation>В документе PDF больше 5000 страниц.</translation>
    </message>
    <message>
        <source>The PDF document has no text; it may be a scan.</source>
        <translation>В документе PDF нет текста; возможно, это скан.</translation>
    </message>
    <message>
        <source>No column of the table is known to hold the text of articles; --map COLUMN=text names it.</source>
        <translation>Неизвестно, в каком столбце таблицы текст статей; его указывает --map COLUMN=text.</translation>
    </message>
    <message>
        <source>Article %1 of the file is larger than 20 MB and was left out.</source>
        <translation>Статья %1 в файле больше 20 МБ и пропущена.</translation>
    </message>
    <message>
        <source>The file holds too many articles; those from %1 on were left out.</source>
        <translation>В файле слишком много статей; начиная с номера %1 они пропущены.</translation>
    </message>
    <message>
        <source>The file has no article with text.</source>
        <translation>В файле нет ни одной статьи с текстом.</translation>
    </message>
    <message>
        <source>Articles without text were left out: %1, the first of them number %2.</source>
        <translation>Пропущено статей без текста: %1, первая из них под номером %2.</translation>
    </message>
    <message>
        <source>Reading the file takes too much memory.</source>
        <translation>Чтение файла требует слишком много памяти.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Архив повреждён.</translation>
    </message>
    <message>
        <source>It would unpack to far more than such a file can hold.</source>
        <translation>После распаковки получилось бы гораздо больше, чем может вместить такой файл.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in a way that cannot be read.</source>
        <translation>Содержимое зашифровано или упаковано так, что прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The archive has more than 20 000 entries.</source>
        <translation>В архиве больше 20 000 элементов.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off.</source>
        <translation>Сжатый файл повреждён или обрезан.</translation>
    </message>
    <message>
        <source>The text is longer than 20 MB and cannot be one article.</source>
        <translation>Текст длиннее 20 МБ и не может быть одной статьёй.</translation>
    </message>
    <message>
        <source>The text holds nothing but blank space.</source>
        <translation>В тексте одни пробелы.</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>осталась %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>файлы: %1 из %2</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 МБ/с</translation>
    </message>
    <message>
        <source>The attached files are too large.</source>
        <translation>Вложенные файлы слишком велики.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
    <message>
        <source>The work broke off: %1</source>
        <translation>Работа прервана: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>The language of the desktop, English if it is none of these</source>
        <translation>Язык рабочего стола; английский, если его нет в списке</translation>
    </message>
    <message>
        <source>Show the window in this language</source>
        <translation>Показывать окно на этом языке</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The lexicon cannot be opened.</source>
        <translation>Не удаётся открыть словарь.</translation>
    </message>
    <message>
        <source>The lexicon is empty.</source>
        <translation>Словарь пуст.</translation>
    </message>
    <message>
        <source>This class is not known.</source>
        <translation>Этот класс неизвестен.</translation>
    </message>
    <message>
        <source>The class of this line is not stated before it.</source>
        <translation>Класс этой строки не объявлен перед ней.</translation>
    </message>
    <message>
        <source>This line has too many columns.</source>
        <translation>В этой строке слишком много столбцов.</translation>
    </message>
    <message>
        <source>A name on this line has no letters.</source>
        <translation>В имени на этой строке нет букв.</translation>
    </message>
    <message>
        <source>The lexicon is damaged.</source>
        <translation>Словарь повреждён.</translation>
    </message>
    <message>
        <source>The lexicon is of another version of the program.</source>
        <translation>Словарь от другой версии программы.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The article %1 is damaged in the library.</source>
        <translation>Статья %1 в библиотеке повреждена.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Статьи больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>The library cannot be written here.</source>
        <translation>Здесь нельзя записать библиотеку.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the library.</source>
        <translation>В папку библиотеки ничего нельзя записать.</translation>
    </message>
    <message>
        <source>The library is open in another Lectern (process %1 on %2).</source>
        <translation>Библиотека открыта в другом Lectern (процесс %1 на %2).</translation>
    </message>
    <message>
        <source>This is not a Lectern library.</source>
        <translation>Это не библиотека Lectern.</translation>
    </message>
    <message>
        <source>There is no such library.</source>
        <translation>Такой библиотеки нет.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Не удаётся открыть библиотеку.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>Файл библиотеки пуст.</translation>
    </message>
    <message>
        <source>The library file is cut off: its end is missing.</source>
        <translation>Файл библиотеки обрезан: у него нет конца.</translation>
    </message>
    <message>
        <source>The library was written by a newer Lectern (version %1 of its format; this one knows %2).</source>
        <translation>Библиотеку записал более новый Lectern (версия формата %1; эта программа знает %2).</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Файл библиотеки повреждён.</translation>
    </message>
    <message>
        <source>The library is in use by another program.</source>
        <translation>Библиотеку использует другая программа.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>На диске нет места; ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk reports an error at the library file.</source>
        <translation>Диск сообщает об ошибке в файле библиотеки.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library.</source>
        <translation>Для библиотеки не хватает памяти.</translation>
    </message>
    <message>
        <source>The library file does not have the expected content (%1).</source>
        <translation>Содержимое файла библиотеки не такое, как ожидалось (%1).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide %1</source>
        <translation>Показать или скрыть: %1</translation>
    </message>
</context>
<context>
    <name>PrintArticle</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The article was not printed</source>
        <translation>Статья не напечатана</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Принтер не принимает страницы.</translation>
    </message>
    <message>
        <source>Save Article as PDF</source>
        <translation>Сохранить статью в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>Статья не сохранена</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The quotation that begins here is never closed: add a quotation mark after it.</source>
        <translation>Кавычка, открытая здесь, не закрыта: поставьте закрывающую.</translation>
    </message>
    <message>
        <source>“near/” needs a number of words from 1 to %1, as in: Baku near/5 exhibition.</source>
        <translation>После «near/» нужно число слов от 1 до %1, например: Baku near/5 exhibition.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket could close: remove it.</source>
        <translation>Этой скобке нечего закрывать: уберите её.</translation>
    </message>
    <message>
        <source>The query is nested too deeply: leave out some brackets.</source>
        <translation>Слишком глубокая вложенность: уберите часть скобок.</translation>
    </message>
    <message>
        <source>OR needs a condition on both sides.</source>
        <translation>OR требует условия с обеих сторон.</translation>
    </message>
    <message>
        <source>AND needs a condition on both sides.</source>
        <translation>AND требует условия с обеих сторон.</translation>
    </message>
    <message>
        <source>Give all parts of one “near” the same distance.</source>
        <translation>Укажите для всех частей одного «near» одинаковое расстояние.</translation>
    </message>
    <message>
        <source>“near” needs a word or a phrase on both sides.</source>
        <translation>«near» требует слова или фразы с обеих сторон.</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out: name a word after the minus sign.</source>
        <translation>Исключать нечего: укажите слово после знака минус.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Между этими скобками ничего нет.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed: add “)”.</source>
        <translation>Открытая здесь скобка не закрыта: добавьте «)».</translation>
    </message>
    <message>
        <source>“%1:” needs a value right after the colon.</source>
        <translation>После «%1:» сразу должно стоять значение.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the words in quotation marks to look for them as they stand.</source>
        <translation>Поля «%1» нет. Чтобы искать слова как есть, возьмите их в кавычки.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2:”?</source>
        <translation>Поля «%1» нет; может быть, «%2:»?</translation>
    </message>
    <message>
        <source>“%1:” needs a value with letters or digits.</source>
        <translation>После «%1:» нужно значение с буквами или цифрами.</translation>
    </message>
    <message>
        <source>“%1” is no date: write a year, month or day, as in %2:2024-04.</source>
        <translation>«%1» — не дата: напишите год, месяц или день, например %2:2024-04.</translation>
    </message>
    <message>
        <source>“is:” knows only %1.</source>
        <translation>«is:» знает только %1.</translation>
    </message>
    <message>
        <source>“is:%1” is unknown; did you mean “is:%2”?</source>
        <translation>«is:%1» неизвестно; может быть, «is:%2»?</translation>
    </message>
    <message>
        <source>There is nothing here to look for: no letter and no digit.</source>
        <translation>Искать здесь нечего: нет ни букв, ни цифр.</translation>
    </message>
    <message>
        <source>A word may differ in 1 or 2 letters: write %1~1 or %1~2.</source>
        <translation>Слово может отличаться на 1 или 2 буквы: напишите %1~1 или %1~2.</translation>
    </message>
    <message>
        <source>Only a single word can be looked for with “~”.</source>
        <translation>С «~» можно искать только одно слово.</translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message>
        <source>contain %1</source>
        <translation>содержат %1</translation>
    </message>
    <message>
        <source>do not contain %1</source>
        <translation>не содержат %1</translation>
    </message>
    <message>
        <source>mention %1</source>
        <translation>упоминают %1</translation>
    </message>
    <message>
        <source>do not mention %1</source>
        <translation>не упоминают %1</translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation>цитируют %1</translation>
    </message>
    <message>
        <source>do not quote %1</source>
        <translation>не цитируют %1</translation>
    </message>
    <message>
        <source>come from %1</source>
        <translation>взяты из издания %1</translation>
    </message>
    <message>
        <source>do not come from %1</source>
        <translation>взяты не из издания %1</translation>
    </message>
    <message>
        <source>are by %1</source>
        <translation>написаны автором %1</translation>
    </message>
    <message>
        <source>are not by %1</source>
        <translation>написаны не автором %1</translation>
    </message>
    <message>
        <source>name the office %1</source>
        <translation>называют должность %1</translation>
    </message>
    <message>
        <source>do not name the office %1</source>
        <translation>не называют должность %1</translation>
    </message>
    <message>
        <source>have %1 in the title</source>
        <translation>содержат в заголовке %1</translation>
    </message>
    <message>
        <source>do not have %1 in the title</source>
        <translation>не содержат в заголовке %1</translation>
    </message>
    <message>
        <source>tell the story %1</source>
        <translation>относятся к сюжету %1</translation>
    </message>
    <message>
        <source>do not tell the story %1</source>
        <translation>не относятся к сюжету %1</translation>
    </message>
    <message>
        <source>are tagged %1</source>
        <translation>имеют метку %1</translation>
    </message>
    <message>
        <source>are not tagged %1</source>
        <translation>не имеют метки %1</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>имеют признак «%1»</translation>
    </message>
    <message>
        <source>are not %1</source>
        <translation>не имеют признака «%1»</translation>
    </message>
    <message>
        <source>are dated %1</source>
        <translation>имеют дату: %1</translation>
    </message>
    <message>
        <source>are not dated %1</source>
        <translation>не имеют даты: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>с %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>the same story as another article</source>
        <translation>тот же сюжет, что у другой статьи</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>слова, начинающиеся с %1</translation>
    </message>
    <message>
        <source>words like %1</source>
        <translation>слова, похожие на %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>в точности %1</translation>
    </message>
    <message>
        <source>%1 near %2</source>
        <translation>%1 рядом с %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 and not %2</source>
        <translation>%1 и не %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are not among those that %1</source>
        <translation>не входят в число тех, которые %1</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>articles that %1</source>
        <translation>статьи, которые %1</translation>
    </message>
    <message>
        <source>have a note with %1</source>
        <translation>содержат в заметке %1</translation>
    </message>
    <message>
        <source>have no note with %1</source>
        <translation>не содержат в заметке %1</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message numerus="yes">
        <source>Story in %n outlet(s)</source>
        <translation>
            <numerusform>Сюжет в %n издании</numerusform>
            <numerusform>Сюжет в %n изданиях</numerusform>
            <numerusform>Сюжет в %n изданиях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>Свёрнута %n строка: %1</numerusform>
            <numerusform>Свёрнуты %n строки: %1</numerusform>
            <numerusform>Свёрнуто %n строк: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>обновлено %1</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>повторный заголовок</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message numerus="yes">
        <source>%n article(s) were analysed anew.</source>
        <translation>
            <numerusform>Заново проанализирована %n статья.</numerusform>
            <numerusform>Заново проанализированы %n статьи.</numerusform>
            <numerusform>Заново проанализировано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are read differently.</source>
        <translation>
            <numerusform>%n из них прочитана иначе.</numerusform>
            <numerusform>%n из них прочитаны иначе.</numerusform>
            <numerusform>%n из них прочитано иначе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions: %1 found that were not before, %2 no longer found, %3 of another type.</source>
        <translation>Упоминания: впервые найдено — %1, больше не найдено — %2, сменило тип — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n новое имя</numerusform>
            <numerusform>%n новых имени</numerusform>
            <numerusform>%n новых имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) gone</source>
        <translation>
            <numerusform>исчезло %n имя</numerusform>
            <numerusform>исчезли %n имени</numerusform>
            <numerusform>исчезло %n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of another type</source>
        <translation>
            <numerusform>%n имя другого типа</numerusform>
            <numerusform>%n имени другого типа</numerusform>
            <numerusform>%n имён другого типа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a title stands before the name</source>
        <translation>перед именем стоит должность</translation>
    </message>
    <message>
        <source>a title follows the name</source>
        <translation>после имени стоит должность</translation>
    </message>
    <message>
        <source>the full name stands earlier in the article</source>
        <translation>полное имя стоит в статье раньше</translation>
    </message>
    <message>
        <source>the same name is tagged elsewhere in the article</source>
        <translation>то же имя отмечено в другом месте статьи</translation>
    </message>
    <message>
        <source>it is the short form of a name in the article</source>
        <translation>это краткая форма имени из статьи</translation>
    </message>
    <message>
        <source>a form of address stands before the name</source>
        <translation>перед именем стоит обращение</translation>
    </message>
    <message>
        <source>a rank stands before the name</source>
        <translation>перед именем стоит звание</translation>
    </message>
    <message>
        <source>it stands in the line that names the authors</source>
        <translation>оно стоит в строке с авторами</translation>
    </message>
    <message>
        <source>it is in the lexicon</source>
        <translation>оно есть в словаре</translation>
    </message>
    <message>
        <source>the words around it are those of such a name</source>
        <translation>слова вокруг характерны для такого имени</translation>
    </message>
    <message>
        <source>it begins with a known given name</source>
        <translation>оно начинается с известного личного имени</translation>
    </message>
    <message>
        <source>the word at its end is one of companies</source>
        <translation>последнее слово характерно для компаний</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a company</source>
        <translation>оно содержит слово, характерное для названий компаний</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an organization</source>
        <translation>оно содержит слово, характерное для названий организаций</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of a place</source>
        <translation>оно содержит слово, характерное для названий мест</translation>
    </message>
    <message>
        <source>it contains a word that makes a name of an event</source>
        <translation>оно содержит слово, характерное для названий событий</translation>
    </message>
    <message>
        <source>a word for such products stands beside it</source>
        <translation>рядом стоит слово, обозначающее такие продукты</translation>
    </message>
    <message>
        <source>a word for such works stands beside it</source>
        <translation>рядом стоит слово, обозначающее такие произведения</translation>
    </message>
    <message>
        <source>it stands where reports name their place</source>
        <translation>оно стоит там, где сообщения называют своё место</translation>
    </message>
    <message>
        <source>it states a day, a month or a year</source>
        <translation>здесь указан день, месяц или год</translation>
    </message>
    <message>
        <source>it states an amount in a currency</source>
        <translation>здесь указана сумма в валюте</translation>
    </message>
    <message>
        <source>it states a number with a unit</source>
        <translation>здесь указано число с единицей измерения</translation>
    </message>
    <message>
        <source>a rule of the recogniser fits</source>
        <translation>подходит правило распознавания</translation>
    </message>
    <message>
        <source>%1, because %2 (rule %3)</source>
        <comment>type, reason, rule</comment>
        <translation>%1, потому что %2 (правило %3)</translation>
    </message>
    <message>
        <source>%1, because %2: “%4” (rule %3)</source>
        <comment>type, reason, rule, words</comment>
        <translation>%1, потому что %2: «%4» (правило %3)</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save Table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Таблица не сохранена</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>Индекс библиотеки повреждён.</translation>
    </message>
    <message>
        <source>The index was written by another version of the program.</source>
        <translation>Индекс записан другой версией программы.</translation>
    </message>
    <message>
        <source>The index is of another state of the library.</source>
        <translation>Индекс относится к другому состоянию библиотеки.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>both are named in %1</source>
        <translation>оба имени стоят в %1</translation>
    </message>
    <message numerus="yes">
        <source>named with %n of the same entities</source>
        <translation>
            <numerusform>упоминаются с %n общим объектом</numerusform>
            <numerusform>упоминаются с %n общими объектами</numerusform>
            <numerusform>упоминаются с %n общими объектами</numerusform>
        </translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>одна фамилия</translation>
    </message>
    <message>
        <source>same surname, the given name fits the initial</source>
        <translation>одна фамилия, имя подходит к инициалу</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <translation>одинаковые имя и фамилия</translation>
    </message>
    <message>
        <source>same given name, surnames differ in one or two letters</source>
        <translation>одно имя, фамилии отличаются одной или двумя буквами</translation>
    </message>
    <message>
        <source>the letters are the initials of the other name</source>
        <translation>буквы — начальные буквы другого названия</translation>
    </message>
</context>
<context>
    <name>TypeLetter</name>
    <message>
        <source>P</source>
        <comment>badge of a person</comment>
        <translation>Ч</translation>
    </message>
    <message>
        <source>C</source>
        <comment>badge of a company</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>O</source>
        <comment>badge of an organization</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>L</source>
        <comment>badge of a place (location)</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>N</source>
        <comment>badge of a nationality</comment>
        <translation>Н</translation>
    </message>
    <message>
        <source>D</source>
        <comment>badge of a date</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>E</source>
        <comment>badge of an event</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>T</source>
        <comment>badge of a product (type, thing)</comment>
        <translation>Т</translation>
    </message>
    <message>
        <source>M</source>
        <comment>badge of an amount of money</comment>
        <translation>₽</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>badge of a quantity</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>W</source>
        <comment>badge of a work</comment>
        <translation>П</translation>
    </message>
</context>
<context>
    <name>ViewSetup</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open &amp;Folder of Articles…</source>
        <translation>Открыть папку со &amp;статьями…</translation>
    </message>
    <message>
        <source>Read the articles of a folder into a new library</source>
        <translation>Прочитать статьи из папки в новую библиотеку</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Open a library that was saved before</source>
        <translation>Открыть ранее сохранённую библиотеку</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Добавить статьи…</translation>
    </message>
    <message>
        <source>Read further files into this library</source>
        <translation>Прочитать ещё файлы в эту библиотеку</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>Read another folder into this library</source>
        <translation>Прочитать ещё одну папку в эту библиотеку</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>С&amp;ледить за папкой…</translation>
    </message>
    <message>
        <source>Read what comes into a folder by itself from now on</source>
        <translation>Автоматически читать всё, что теперь появится в папке</translation>
    </message>
    <message>
        <source>&amp;Save Library As…</source>
        <translation>Сохранить &amp;библиотеку как…</translation>
    </message>
    <message>
        <source>Give this library a name and a place</source>
        <translation>Дать этой библиотеке имя и место</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Экспортировать диаграмму…</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its values with their evidence</source>
        <translation>Сохранить диаграмму как рисунок или её значения с подтверждениями</translation>
    </message>
    <message>
        <source>Prin&amp;t Article…</source>
        <translation>&amp;Печать статьи…</translation>
    </message>
    <message>
        <source>Print this article with its marks and their legend</source>
        <translation>Напечатать эту статью с пометками и легендой</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Предварительный просмот&amp;р…</translation>
    </message>
    <message>
        <source>See the sheets before they are printed</source>
        <translation>Посмотреть страницы перед печатью</translation>
    </message>
    <message>
        <source>Save Arti&amp;cle as PDF…</source>
        <translation>Сохранить статью в PD&amp;F…</translation>
    </message>
    <message>
        <source>Save this article with its marks as a PDF document</source>
        <translation>Сохранить эту статью с пометками как документ PDF</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>Пробле&amp;мы…</translation>
    </message>
    <message>
        <source>List the files that could not be read, and why</source>
        <translation>Перечислить файлы, которые не удалось прочитать, и причины</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Lectern; everything is saved</source>
        <translation>Закрыть Lectern; всё сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Исправления…</translation>
    </message>
    <message>
        <source>List what you decided about this library, and take single things back</source>
        <translation>Перечислить ваши решения об этой библиотеке и отменить отдельные из них</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Do anything, or go to any name, by typing a part of it</source>
        <translation>Выполнить любую команду или найти любое имя, набрав его часть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Копировать выделенный текст</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Source</source>
        <translation>Копировать с исто&amp;чником</translation>
    </message>
    <message>
        <source>Copy the selected text with title, source and date of the article</source>
        <translation>Копировать выделенный текст с заголовком, источником и датой статьи</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Выделить всю статью</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>&amp;Найти в статье…</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Найти слова в этой статье</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти да&amp;лее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Искать в &amp;библиотеке</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Перейти к полю поиска</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Сохранить запрос…</translation>
    </message>
    <message>
        <source>Keep the filter under a name, in the menu Go</source>
        <translation>Сохранить фильтр под именем в меню «Переход»</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Сброси&amp;ть фильтр</translation>
    </message>
    <message>
        <source>Remove the search and all conditions beside it</source>
        <translation>Убрать запрос и все условия рядом с ним</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Make the text of articles larger</source>
        <translation>Увеличить текст статей</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>Уменьшить текст статей</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Show the text of articles in its usual size</source>
        <translation>Показать текст статей в обычном размере</translation>
    </message>
    <message>
        <source>Show &amp;Boilerplate</source>
        <translation>Показывать &amp;лишнее</translation>
    </message>
    <message>
        <source>Unfold everything around the article: menus, share buttons, comment policies</source>
        <translation>Развернуть всё вокруг статьи: меню, кнопки «поделиться», правила комментирования</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Использовать весь экран</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to the article and filter before this</source>
        <translation>Вернуться к прежней статье и прежнему фильтру</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Снова перейти вперёд</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Открыть следующую статью списка</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>Открыть предыдущую статью списка</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Следующее &amp;упоминание</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected name in this article</source>
        <translation>Перейти к следующему упоминанию выбранного имени в этой статье</translation>
    </message>
    <message>
        <source>Previous M&amp;ention</source>
        <translation>Предыдущее упо&amp;минание</translation>
    </message>
    <message>
        <source>Go to the mention of the selected name before this</source>
        <translation>Перейти к предыдущему упоминанию выбранного имени</translation>
    </message>
    <message>
        <source>Next N&amp;ame</source>
        <translation>Следующее &amp;имя</translation>
    </message>
    <message>
        <source>Go to the next name of any kind</source>
        <translation>Перейти к следующему имени любого рода</translation>
    </message>
    <message>
        <source>Pre&amp;vious Name</source>
        <translation>Предыдущее им&amp;я</translation>
    </message>
    <message>
        <source>Go to the name before, of any kind</source>
        <translation>Перейти к предыдущему имени любого рода</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Следующее совпа&amp;дение</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Перейти к следующему месту, найденному по запросу</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>Предыдущее совпад&amp;ение</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Перейти к предыдущему месту, найденному по запросу</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Give the selected name another form in the whole library</source>
        <translation>Дать выбранному имени другую форму во всей библиотеке</translation>
    </message>
    <message>
        <source>Sa&amp;me As…</source>
        <translation>&amp;То же, что…</translation>
    </message>
    <message>
        <source>Say that the selected name means the same as another</source>
        <translation>Указать, что выбранное имя означает то же, что другое</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Разделить…</translation>
    </message>
    <message>
        <source>Say that some forms of the selected name mean another</source>
        <translation>Указать, что некоторые формы выбранного имени означают другое</translation>
    </message>
    <message>
        <source>N&amp;ot a Name</source>
        <translation>&amp;Не имя</translation>
    </message>
    <message>
        <source>Say that the selected words name nothing</source>
        <translation>Указать, что выделенные слова ничего не называют</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Звёздочка</translation>
    </message>
    <message>
        <source>Put a star on this article, or take it off</source>
        <translation>Поставить на эту статью звёздочку или снять её</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>Sort this article under words of your own</source>
        <translation>Пометить эту статью своими словами</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Замет&amp;ка…</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Написать заметку к этой статье</translation>
    </message>
    <message>
        <source>Title, &amp;Date and Source…</source>
        <translation>За&amp;головок, дата и источник…</translation>
    </message>
    <message>
        <source>Mend what is known of this article</source>
        <translation>Исправить сведения об этой статье</translation>
    </message>
    <message>
        <source>Move to the &amp;Bin</source>
        <translation>В ко&amp;рзину</translation>
    </message>
    <message>
        <source>Take this article out of lists and counts</source>
        <translation>Убрать эту статью из списков и подсчётов</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>&amp;Очистить корзину…</translation>
    </message>
    <message>
        <source>Remove what is in the bin for good</source>
        <translation>Навсегда удалить содержимое корзины</translation>
    </message>
    <message>
        <source>&amp;Filter by Selected Name</source>
        <translation>&amp;Фильтровать по выбранному имени</translation>
    </message>
    <message>
        <source>Leave only articles that mention the selected name</source>
        <translation>Оставить только статьи, где упомянуто выбранное имя</translation>
    </message>
    <message>
        <source>&amp;Exclude Selected Name</source>
        <translation>&amp;Исключить выбранное имя</translation>
    </message>
    <message>
        <source>Leave only articles that do not mention the selected name</source>
        <translation>Оставить только статьи, где выбранное имя не упомянуто</translation>
    </message>
    <message>
        <source>&amp;Select No Name</source>
        <translation>&amp;Снять выделение</translation>
    </message>
    <message>
        <source>Take the selection off all mentions</source>
        <translation>Снять выделение со всех упоминаний</translation>
    </message>
    <message>
        <source>Top &amp;Entities</source>
        <translation>Самые упоминаемые &amp;объекты</translation>
    </message>
    <message>
        <source>Chart who and what is named most</source>
        <translation>Показать на диаграмме, кто и что упоминается чаще всего</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>Chart articles and mentions over time</source>
        <translation>Показать на диаграмме статьи и упоминания во времени</translation>
    </message>
    <message>
        <source>Chart as T&amp;able</source>
        <translation>Диаграмма &amp;таблицей</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>Показать числа вместо рисунка</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>List who said what in these articles</source>
        <translation>Перечислить, кто что сказал в этих статьях</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Конкорданс</translation>
    </message>
    <message>
        <source>List what was searched for, or the selected name, in its context</source>
        <translation>Перечислить искомое или выбранное имя в контексте</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Перевести клавиатуру на следующую панель</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Перевести клавиатуру на предыдущую панель</translation>
    </message>
    <message>
        <source>&amp;Usual Arrangement</source>
        <translation>&amp;Обычное расположение</translation>
    </message>
    <message>
        <source>Put all panes where they were at first</source>
        <translation>Вернуть все панели на исходные места</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>О программе &amp;Lectern</translation>
    </message>
    <message>
        <source>Version, licences and sources</source>
        <translation>Версия, лицензии и источники</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О библиотеке &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Lectern is built with</source>
        <translation>Библиотека, на которой построен Lectern</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Open the guide, whose examples run when clicked</source>
        <translation>Открыть руководство; примеры в нём выполняются по щелчку</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>Read what has changed in Lectern</source>
        <translation>Прочитать, что изменилось в Lectern</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>Что &amp;это?</translation>
    </message>
    <message>
        <source>Click something in the window to have it explained</source>
        <translation>Щёлкнуть что-нибудь в окне, чтобы прочитать пояснение</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>Compare this article with others of its story, sentence by sentence</source>
        <translation>Сравнить эту статью с другими статьями её сюжета, предложение за предложением</translation>
    </message>
    <message>
        <source>Anal&amp;yse Anew</source>
        <translation>Анализировать &amp;заново</translation>
    </message>
    <message>
        <source>Read articles anew that an older Lectern read; what you decided stays</source>
        <translation>Заново прочитать статьи, прочитанные более старым Lectern; ваши решения сохранятся</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Вст&amp;авить как статью</translation>
    </message>
    <message>
        <source>Add the text or the files of the clipboard to this library</source>
        <translation>Добавить в эту библиотеку текст или файлы из буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Tag It…</source>
        <translation>&amp;Метки к имени…</translation>
    </message>
    <message>
        <source>Sort the selected name under words of your own; tag: finds its articles</source>
        <translation>Пометить выбранное имя своими словами; tag: находит его статьи</translation>
    </message>
    <message>
        <source>Note on &amp;It…</source>
        <translation>&amp;Заметка к имени…</translation>
    </message>
    <message>
        <source>Write something down about the selected name</source>
        <translation>Записать что-нибудь о выбранном имени</translation>
    </message>
    <message>
        <source>&amp;Why Found or Not…</source>
        <translation>&amp;Почему найдена или нет…</translation>
    </message>
    <message>
        <source>Say of each condition of the filter whether this article meets it</source>
        <translation>Показать для каждого условия фильтра, выполняет ли его эта статья</translation>
    </message>
    <message>
        <source>Sa&amp;ns Serif Text</source>
        <translation>&amp;Шрифт без засечек</translation>
    </message>
    <message>
        <source>Set articles in letters without serifs</source>
        <translation>Показывать статьи шрифтом без засечек</translation>
    </message>
    <message>
        <source>Na&amp;rrower Lines</source>
        <translation>&amp;Уже строки</translation>
    </message>
    <message>
        <source>Set articles in a narrower column</source>
        <translation>Показывать статьи в более узкой колонке</translation>
    </message>
    <message>
        <source>&amp;Wider Lines</source>
        <translation>Шире ст&amp;роки</translation>
    </message>
    <message>
        <source>Set articles in a wider column</source>
        <translation>Показывать статьи в более широкой колонке</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Без групп</translation>
    </message>
    <message>
        <source>List the articles one below the other</source>
        <translation>Показать статьи подряд, одну под другой</translation>
    </message>
    <message>
        <source>Group by &amp;Story</source>
        <translation>По &amp;сюжетам</translation>
    </message>
    <message>
        <source>List articles that tell the same story under one heading</source>
        <translation>Показать статьи одного сюжета под общим заголовком</translation>
    </message>
    <message>
        <source>Group by &amp;Outlet</source>
        <translation>По &amp;изданиям</translation>
    </message>
    <message>
        <source>List the articles of each outlet under its name</source>
        <translation>Показать статьи каждого издания под его названием</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>По &amp;месяцам</translation>
    </message>
    <message>
        <source>List the articles of each month under its name</source>
        <translation>Показать статьи каждого месяца под его названием</translation>
    </message>
    <message>
        <source>&amp;Fold All Groups</source>
        <translation>С&amp;вернуть все группы</translation>
    </message>
    <message>
        <source>Show only the headings of the list</source>
        <translation>Показать только заголовки списка</translation>
    </message>
    <message>
        <source>&amp;Unfold All Groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message>
        <source>Show all articles below their headings</source>
        <translation>Показать все статьи под их заголовками</translation>
    </message>
    <message>
        <source>Next of Its &amp;Type</source>
        <translation>Следующее &amp;того же типа</translation>
    </message>
    <message>
        <source>Go to the next name of the same type: the next person, the next place</source>
        <translation>Перейти к следующему имени того же типа: следующему человеку, следующему месту</translation>
    </message>
    <message>
        <source>Previous of Its T&amp;ype</source>
        <translation>Предыдущее того же тип&amp;а</translation>
    </message>
    <message>
        <source>Go to the name of the same type before this</source>
        <translation>Перейти к предыдущему имени того же типа</translation>
    </message>
    <message>
        <source>Filter by One of Se&amp;veral</source>
        <translation>Фильтровать по &amp;одному из нескольких</translation>
    </message>
    <message>
        <source>Leave articles that mention the selected name or another one of several</source>
        <translation>Оставить статьи, где упомянуто выбранное имя или другое из нескольких</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Ни одна библиотека не открыта.</translation>
    </message>
    <message>
        <source>The article is damaged in the library.</source>
        <translation>Статья в библиотеке повреждена.</translation>
    </message>
    <message>
        <source>The folder for unnamed libraries cannot be made.</source>
        <translation>Не удаётся создать папку для безымянных библиотек.</translation>
    </message>
</context>
<context>
    <name>lectern::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>О программе Lectern</translation>
    </message>
    <message>
        <source>Icon of Lectern</source>
        <translation>Значок Lectern</translation>
    </message>
    <message>
        <source>Research browser for news</source>
        <translation>Браузер для исследования новостей</translation>
    </message>
    <message>
        <source>Lectern works offline and has no network code. Your articles, names, notes and charts stay in the library file you see.</source>
        <translation>Lectern работает без сети и не содержит сетевого кода. Ваши статьи, имена, заметки и диаграммы остаются в файле библиотеки, который вы видите.</translation>
    </message>
    <message>
        <source>Lectern is free software under the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Lectern — свободная программа под лицензией GNU General Public License версии 3 или более поздней. Она поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Lectern stands on these libraries:</source>
        <translation>Lectern опирается на эти библиотеки:</translation>
    </message>
    <message>
        <source>The sources of its word lists and of its entity model, with their licences, are named in the files that come with the program.</source>
        <translation>Источники списков слов и модели распознавания вместе с их лицензиями названы в файлах, которые поставляются с программой.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n издание</numerusform>
            <numerusform>%n издания</numerusform>
            <numerusform>%n изданий</numerusform>
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
        <translation>не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>story in %n outlet(s)</source>
        <translation>
            <numerusform>сюжет в %n издании</numerusform>
            <numerusform>сюжет в %n изданиях</numerusform>
            <numerusform>сюжет в %n изданиях</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>есть заметка</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
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
            <numerusform>%n издание</numerusform>
            <numerusform>%n издания</numerusform>
            <numerusform>%n изданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChartControl</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Рисунок PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Чертёж SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table with evidence (*.csv)</source>
        <translation>Таблица CSV с подтверждениями (*.csv)</translation>
    </message>
    <message>
        <source>JSON with evidence (*.json)</source>
        <translation>JSON с подтверждениями (*.json)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>GEXF network (*.gexf)</source>
        <translation>Сеть GEXF (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML network (*.graphml)</source>
        <translation>Сеть GraphML (*.graphml)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartPane</name>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Совместно</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Distinctive</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Числа диаграммы</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид диаграммы</translation>
    </message>
    <message>
        <source>Whom or what to chart</source>
        <translation>Кого или что показать</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Линии хронологии</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Показать числа таблицей</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспортировать диаграмму</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Все имена</translation>
    </message>
    <message>
        <source>By articles</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>По упоминаниям</translation>
    </message>
    <message>
        <source>By stories</source>
        <translation>По сюжетам</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message numerus="yes">
        <source>The %n most named</source>
        <translation>
            <numerusform>Самый упоминаемый: %n</numerusform>
            <numerusform>Самые упоминаемые: %n</numerusform>
            <numerusform>Самые упоминаемые: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic unit</source>
        <translation>Единица автоматически</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Nothing to chart</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Ни одна статья не проходит фильтр.</translation>
    </message>
    <message numerus="yes">
        <source>No dates in these %n article(s)</source>
        <translation>
            <numerusform>В этой %n статье нет дат</numerusform>
            <numerusform>В этих %n статьях нет дат</numerusform>
            <numerusform>В этих %n статьях нет дат</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that do not say when they were published have no place on a timeline.</source>
        <translation>Статьи без даты публикации не могут попасть на хронологию.</translation>
    </message>
    <message>
        <source>No two names in one article</source>
        <translation>Ни в одной статье нет двух имён</translation>
    </message>
    <message>
        <source>A link needs an article that names both.</source>
        <translation>Для связи нужна статья, где названы оба.</translation>
    </message>
    <message numerus="yes">
        <source>No roles in these %n article(s)</source>
        <translation>
            <numerusform>В этой %n статье нет должностей</numerusform>
            <numerusform>В этих %n статьях нет должностей</numerusform>
            <numerusform>В этих %n статьях нет должностей</numerusform>
        </translation>
    </message>
    <message>
        <source>A role needs a dated article that states a person&apos;s office.</source>
        <translation>Для должности нужна датированная статья, где указан пост человека.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Не с чем сравнивать</translation>
    </message>
    <message>
        <source>Filter first: what is left is compared with the other articles.</source>
        <translation>Сначала примените фильтр: отобранное сравнивается с остальными статьями.</translation>
    </message>
    <message>
        <source>Nothing sets these articles apart</source>
        <translation>Эти статьи ничем не отличаются</translation>
    </message>
    <message>
        <source>No name is more frequent here than chance would have it.</source>
        <translation>Ни одно имя не встречается здесь чаще, чем это возможно случайно.</translation>
    </message>
    <message numerus="yes">
        <source>No names in these %n article(s)</source>
        <translation>
            <numerusform>В этой %n статье нет имён</numerusform>
            <numerusform>В этих %n статьях нет имён</numerusform>
            <numerusform>В этих %n статьях нет имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are recognised in English texts.</source>
        <translation>Имена распознаются в английских текстах.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтровать: %1</translation>
    </message>
    <message>
        <source>Show What Is Behind It</source>
        <translation>Показать, что за этим стоит</translation>
    </message>
    <message>
        <source>Export the Chart…</source>
        <translation>Экспортировать диаграмму…</translation>
    </message>
    <message>
        <source>Copy the Chart</source>
        <translation>Копировать диаграмму</translation>
    </message>
    <message>
        <source>Hold this chart: it stays while the filter and the selection change</source>
        <translation>Закрепить диаграмму: она останется, пока меняются фильтр и выбор</translation>
    </message>
</context>
<context>
    <name>lectern::ChartProgress</name>
    <message>
        <source>Computing the chart…</source>
        <translation>Диаграмма вычисляется…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop and keep the chart that is shown (Esc)</source>
        <translation>Остановить и оставить показанную диаграмму (Esc)</translation>
    </message>
</context>
<context>
    <name>lectern::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Сюжеты</translation>
    </message>
    <message>
        <source>Articles elsewhere</source>
        <translation>Статьи в других</translation>
    </message>
    <message>
        <source>As often</source>
        <translation>Кратность</translation>
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
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
</context>
<context>
    <name>lectern::Chip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>Убрать условие %1</translation>
    </message>
    <message>
        <source>%1 – click the cross to remove</source>
        <translation>%1 – нажмите на крестик, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>lectern::ChipModel</name>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>condition of a filter</comment>
        <translation>или %1</translation>
    </message>
</context>
<context>
    <name>lectern::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Условия фильтра</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>conditions that find no room</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>ещё %n условие</numerusform>
            <numerusform>ещё %n условия</numerusform>
            <numerusform>ещё %n условий</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All Conditions</source>
        <translation>Убрать все условия</translation>
    </message>
</context>
<context>
    <name>lectern::ColumnDialog</name>
    <message>
        <source>Columns of the Table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Which column of “%1” holds what?</source>
        <translation>Что содержит каждый столбец таблицы «%1»?</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with the same columns are read the same way from now on.</source>
        <translation>Каждая строка станет статьёй. Таблицы с такими же столбцами впредь читаются так же.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Выберите столбец с текстом.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Столбец %1 содержит</translation>
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
        <translation>Других статей этого сюжета нет</translation>
    </message>
    <message>
        <source>Open an article that several outlets have, or right-click another article in the list and choose “Compare with the Open One”.</source>
        <translation>Откройте статью, которая есть у нескольких изданий, или щёлкните правой кнопкой другую статью в списке и выберите «Сравнить с открытой».</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>One of the two articles has no sentences.</source>
        <translation>В одной из двух статей нет предложений.</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonModel</name>
    <message>
        <source>not in this article</source>
        <translation>нет в этой статье</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPane</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Article to compare with</source>
        <translation>Статья для сравнения</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Предложения рядом</translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 + %4 alone</source>
        <translation>одинаковых %1, изменённых %2, отдельных %3 + %4</translation>
    </message>
</context>
<context>
    <name>lectern::ConcordanceControl</name>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Places in their context</source>
        <translation>Места в контексте</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>Нет мест</translation>
    </message>
    <message>
        <source>Search for words, or select a name, to see them in their context.</source>
        <translation>Найдите слова или выберите имя, чтобы увидеть их в контексте.</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>конкорданс</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %L1 places; narrow the filter to see others</source>
        <translation>самые новые места: %L1; сузьте фильтр, чтобы увидеть другие</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>По слову перед ним</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>По найденному</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>По слову после него</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
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
        <translation>До</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Источник неизвестен</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Перед ним ничего нет</translation>
    </message>
    <message>
        <source>Nothing after</source>
        <translation>После него ничего нет</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the word of a group, places in it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Curation</name>
    <message>
        <source>There is no library open.</source>
        <translation>Ни одна библиотека не открыта.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Не удаётся открыть файл.</translation>
    </message>
</context>
<context>
    <name>lectern::CurationControl</name>
    <message>
        <source>Same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Same company?</source>
        <translation>Одна и та же компания?</translation>
    </message>
    <message>
        <source>Same organization?</source>
        <translation>Одна и та же организация?</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Одно и то же место?</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Это одно и то же?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Name in the whole library:</source>
        <translation>Имя во всей библиотеке:</translation>
    </message>
    <message>
        <source>The article is in the bin; undo brings it back.</source>
        <translation>Статья в корзине; отмена вернёт её.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) and everything that came from them for good?</source>
        <translation>
            <numerusform>Навсегда удалить %n статью и всё, что из неё получено?</numerusform>
            <numerusform>Навсегда удалить %n статьи и всё, что из них получено?</numerusform>
            <numerusform>Навсегда удалить %n статей и всё, что из них получено?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Имя запроса:</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>No saved searches</source>
        <translation>Нет сохранённых запросов</translation>
    </message>
    <message>
        <source>The corrections were not saved</source>
        <translation>Исправления не сохранены</translation>
    </message>
    <message>
        <source>The corrections were not added</source>
        <translation>Исправления не добавлены</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) were added.</source>
        <translation>
            <numerusform>Добавлено %n исправление.</numerusform>
            <numerusform>Добавлено %n исправления.</numerusform>
            <numerusform>Добавлено %n исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as…</source>
        <translation>%1 — то же, что…</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Метки через запятую:</translation>
    </message>
    <message>
        <source>Tags, separated by commas. In use: %1</source>
        <translation>Метки через запятую. Уже есть: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on this article:</source>
        <translation>Заметка к этой статье:</translation>
    </message>
    <message>
        <source>The article cannot be read</source>
        <translation>Не удаётся прочитать статью</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Заметка к имени %1:</translation>
    </message>
    <message>
        <source>Note on “%1”:</source>
        <translation>Заметка к словам «%1»:</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentPane</name>
    <message>
        <source>Best match</source>
        <translation>Лучшие совпадения</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or open a folder of articles.</source>
        <translation>Перетащите сюда файлы или папку или откройте папку со статьями.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Открыть папку со статьями</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Ни одна статья не подходит</translation>
    </message>
    <message>
        <source>The search and the conditions beside it leave nothing.</source>
        <translation>Под запрос и условия рядом с ним ничего не подходит.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Отметить как непрочитанную</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Отметить как прочитанную</translation>
    </message>
    <message>
        <source>Remove the Star</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Title, Date and Source…</source>
        <translation>Заголовок, дата и источник…</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Compare with the Open One</source>
        <translation>Сравнить с открытой</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Group by Story</source>
        <translation>По сюжетам</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>По изданиям</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Groups of the articles</source>
        <translation>Группы статей</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>lectern::EntityDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтровать</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Selected entity</source>
        <translation>Выбранный объект</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Do not filter</source>
        <translation>Не фильтровать</translation>
    </message>
    <message>
        <source>Do not exclude</source>
        <translation>Не исключать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>статьи: %1 из %2, %n упоминание</numerusform>
            <numerusform>статьи: %1 из %2, %n упоминания</numerusform>
            <numerusform>статьи: %1 из %2, %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>lectern::EntityListModel</name>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>%1
Also: %2</source>
        <translation>%1
Также: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 articles</source>
        <translation>%1, статьи: %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <comment>between two counts: 9 of 21</comment>
        <translation>из</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts of a section</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>one of several required</source>
        <translation>обязательно одно из нескольких</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPane</name>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Найти объект</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Порядок объектов</translation>
    </message>
    <message>
        <source>By Number of Articles</source>
        <translation>По числу статей</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Entities by type</source>
        <translation>Объекты по типам</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Такого объекта нет</translation>
    </message>
    <message>
        <source>No name in these articles begins so.</source>
        <translation>Ни одно имя в этих статьях так не начинается.</translation>
    </message>
    <message>
        <source>No entities</source>
        <translation>Объектов нет</translation>
    </message>
    <message>
        <source>Open articles to see who and what they name.</source>
        <translation>Откройте статьи, чтобы увидеть, кого и что они называют.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Go to Mentions</source>
        <translation>Перейти к упоминаниям</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Не имя</translation>
    </message>
    <message>
        <source>By What Sets the Filter Apart</source>
        <translation>По тому, чем выделяется отбор</translation>
    </message>
    <message>
        <source>One of Several</source>
        <translation>Одно из нескольких</translation>
    </message>
    <message>
        <source>No Condition</source>
        <translation>Без условия</translation>
    </message>
    <message>
        <source>No article passes the filter.</source>
        <translation>Ни одна статья не проходит фильтр.</translation>
    </message>
    <message>
        <source>These articles name nobody and nothing that Lectern knows.</source>
        <translation>В этих статьях нет никого и ничего, что знает Lectern.</translation>
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
        <translation>Фильтровать по этому</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>Что стоит за отметкой</translation>
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
        <translation>Почему статья найдена</translation>
    </message>
    <message>
        <source>Why It Is Not Found</source>
        <translation>Почему статья не найдена</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Что говорит статья</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Условия фильтра</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>lectern::ExportControl</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write the open article to a file</source>
        <translation>Записать открытую статью в файл</translation>
    </message>
    <message>
        <source>Write what the filter leaves to a file</source>
        <translation>Записать в файл то, что оставляет фильтр</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Экспорт не удался</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 article(s)</source>
        <translation>
            <numerusform>%1 из %2 статьи</numerusform>
            <numerusform>%1 из %2 статей</numerusform>
            <numerusform>%1 из %2 статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Close find in text</source>
        <translation>Закрыть поиск в тексте</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>lectern::GuideControl</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language: az, de, ru, tr</comment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>lectern::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Таких слов в руководстве нет.</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>What you decided holds for the whole library and for what is imported later. Each can be taken back.</source>
        <translation>Ваши решения действуют на всю библиотеку и на всё, что будет импортировано позже. Каждое можно отменить.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Add from File…</source>
        <translation>&amp;Добавить из файла…</translation>
    </message>
    <message>
        <source>Save Corrections</source>
        <translation>Сохранить исправления</translation>
    </message>
    <message>
        <source>corrections.jsonl</source>
        <translation>исправления.jsonl</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Исправления (*.jsonl)</translation>
    </message>
    <message>
        <source>Add Corrections</source>
        <translation>Добавить исправления</translation>
    </message>
</context>
<context>
    <name>lectern::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не применяется</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>lectern::HoverCard</name>
    <message>
        <source>About this name</source>
        <translation>Об этом имени</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтровать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Не имя</translation>
    </message>
</context>
<context>
    <name>lectern::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryControl</name>
    <message>
        <source>No library could be made</source>
        <translation>Не удалось создать библиотеку</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Не удаётся открыть библиотеку</translation>
    </message>
    <message>
        <source>Lectern was not closed properly</source>
        <translation>Lectern был закрыт неправильно</translation>
    </message>
    <message>
        <source>A library without a name is left from %1. Open it?</source>
        <translation>Осталась безымянная библиотека от %1. Открыть её?</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>It stays in the list of recent libraries.</source>
        <translation>Она останется в списке недавних библиотек.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Библиотеки Lectern (*.lectern)</translation>
    </message>
    <message>
        <source>Open Folder of Articles</source>
        <translation>Открыть папку со статьями</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Добавить статьи</translation>
    </message>
    <message>
        <source>Add Folder of Articles</source>
        <translation>Добавить папку со статьями</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Сохранить библиотеку как</translation>
    </message>
    <message>
        <source>The library was not saved</source>
        <translation>Библиотека не сохранена</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Образцы статей</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Без имени, %1</translation>
    </message>
    <message>
        <source>No recent libraries</source>
        <translation>Недавних библиотек нет</translation>
    </message>
    <message>
        <source>Sample Articles</source>
        <translation>Образцы статей</translation>
    </message>
    <message>
        <source>Open the articles that come with Lectern</source>
        <translation>Открыть статьи, поставляемые с Lectern</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>The folders are not watched</source>
        <translation>За папками не следят</translation>
    </message>
    <message>
        <source>Stop Watching %1</source>
        <translation>Не следить за %1</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Ни за одной папкой не следят</translation>
    </message>
    <message>
        <source>Remove Sample Articles…</source>
        <translation>Удалить образцы статей…</translation>
    </message>
    <message>
        <source>Throw the sample articles away, with all that was tried on them</source>
        <translation>Удалить образцы статей и всё, что на них пробовали</translation>
    </message>
    <message>
        <source>Remove Sample Articles</source>
        <translation>Удалить образцы статей</translation>
    </message>
    <message>
        <source>Remove the sample articles and all that was tried on them?</source>
        <translation>Удалить образцы статей и всё, что на них пробовали?</translation>
    </message>
    <message>
        <source>They can be opened again at any time: File, Recent Libraries, Sample Articles.</source>
        <translation>Их можно снова открыть в любое время: Файл, Недавние библиотеки, Образцы статей.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Analysed anew</source>
        <translation>Проанализировано заново</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Диаграмма сохранена: %1.</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Таблица сохранена: %1.</translation>
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
        <translation>Библиотека не открыта</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в библиотеке «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) were in the library already.</source>
        <translation>
            <numerusform>Эта %n статья уже была в библиотеке.</numerusform>
            <numerusform>Все %n статьи уже были в библиотеке.</numerusform>
            <numerusform>Все %n статей уже были в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was found.</source>
        <translation>Ни одной статьи не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added.</source>
        <translation>
            <numerusform>Добавлена %n статья.</numerusform>
            <numerusform>Добавлены %n статьи.</numerusform>
            <numerusform>Добавлено %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Светлые или тёмные, как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Тёмный текст на светлой бумаге</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Светлый текст на тёмной бумаге</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search and conditions.&lt;/b&gt; Words that must all occur, phrases in quotation marks, names and dates. Each condition stands beside the field and can be removed there. Field names are English in every language.</source>
        <translation>&lt;b&gt;Поиск и условия.&lt;/b&gt; Слова, которые должны встретиться все, фразы в кавычках, имена и даты. Каждое условие стоит рядом с полем, там его можно убрать. Названия полей — английские на любом языке.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Articles&lt;/b&gt; that the filter leaves. Reports of the same event stand together as one story.</source>
        <translation>&lt;b&gt;Статьи&lt;/b&gt;, которые оставляет фильтр. Сообщения об одном событии стоят вместе как один сюжет.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The article.&lt;/b&gt; Each kind of name has its colour and its underline. Menus, share buttons and other leftovers of the web page are folded; what is folded counts nowhere. Right-click a name to mend it.</source>
        <translation>&lt;b&gt;Статья.&lt;/b&gt; У каждого вида имён свой цвет и своё подчёркивание. Меню, кнопки «поделиться» и прочие остатки веб-страницы свёрнуты и нигде не учитываются. Щелчок правой кнопкой по имени исправляет его.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Entities&lt;/b&gt; are the persons, companies, places and other things that the articles name, each once, however its name is spelled. A tick requires one, a second click excludes it. The numbers are articles.</source>
        <translation>&lt;b&gt;Объекты&lt;/b&gt; — люди, компании, места и всё прочее, что названо в статьях; каждый один раз, как бы ни писалось его имя. Флажок требует объект, второй щелчок исключает его. Числа — это статьи.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt; of what the filter leaves. &lt;i&gt;Keyness&lt;/i&gt; (G²) says how unlikely it is that a name is more frequent here than elsewhere by chance alone. A &lt;i&gt;story&lt;/i&gt; is all articles on one event. Click a mark to see the sentences behind it.</source>
        <translation>&lt;b&gt;Диаграммы&lt;/b&gt; того, что оставляет фильтр. &lt;i&gt;Ключевость&lt;/i&gt; (G²) показывает, насколько маловероятно, что имя лишь случайно встречается здесь чаще, чем в других статьях. &lt;i&gt;Сюжет&lt;/i&gt; — все статьи об одном событии. Щелчок по отметке показывает предложения за ней.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quotations&lt;/b&gt;: who is quoted with which words. Click one to read it in its article.</source>
        <translation>&lt;b&gt;Цитаты&lt;/b&gt;: кого и какими словами цитируют. Щелчок открывает место в статье.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Concordance&lt;/b&gt;: every place of what was searched for, or of the selected name, between the words before and after it. Click a column to sort by it.</source>
        <translation>&lt;b&gt;Конкорданс&lt;/b&gt;: каждое место искомого или выбранного имени между словами до и после него. Щелчок по столбцу сортирует по нему.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>The import waits</source>
        <translation>Импорт приостановлен</translation>
    </message>
    <message>
        <source>Analysing article %1 of %2 anew</source>
        <translation>Статья %1 из %2 анализируется заново</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.</source>
        <translation>
            <numerusform>%n статья прочитана более старым Lectern; см. «Анализировать заново» в меню «Файл».</numerusform>
            <numerusform>%n статьи прочитаны более старым Lectern; см. «Анализировать заново» в меню «Файл».</numerusform>
            <numerusform>%n статей прочитано более старым Lectern; см. «Анализировать заново» в меню «Файл».</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Экспорт: %1 из %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Экспортировано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, without %n article(s) that cannot be read.</source>
        <translation>
            <numerusform>Экспортировано: %1, кроме %n статьи, которую не удаётся прочитать.</numerusform>
            <numerusform>Экспортировано: %1, кроме %n статей, которые не удаётся прочитать.</numerusform>
            <numerusform>Экспортировано: %1, кроме %n статей, которые не удаётся прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>Black and white, with strong marks</source>
        <translation>Чёрное на белом или белое на чёрном, с чёткими пометками</translation>
    </message>
</context>
<context>
    <name>lectern::MentionStrip</name>
    <message>
        <source>Strip of all mentions</source>
        <translation>Полоса всех упоминаний</translation>
    </message>
    <message>
        <source>All mentions of the article; click to go there</source>
        <translation>Все упоминания в статье; щелчок ведёт к ним</translation>
    </message>
</context>
<context>
    <name>lectern::MetadataDialog</name>
    <message>
        <source>Title, Date and Source</source>
        <translation>Заголовок, дата и источник</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>2024-04-03, or with a time: 2024-04-03T10:00+03:00</source>
        <translation>2024-04-03 или со временем: 2024-04-03T10:00+03:00</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>several names are separated by semicolons</source>
        <translation>несколько имён разделяются точкой с запятой</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Рубрика</translation>
    </message>
    <message>
        <source>P&amp;lace of the report</source>
        <translation>&amp;Место сообщения</translation>
    </message>
    <message>
        <source>The date is not one: write year, year-month or year-month-day.</source>
        <translation>Это не дата: напишите год, год-месяц или год-месяц-день.</translation>
    </message>
</context>
<context>
    <name>lectern::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a command or a name</source>
        <translation>Наберите команду или имя</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Команда или имя</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
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
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Кто что сказал</translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation>Цитат нет</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles.</source>
        <translation>В этих статьях никто не цитируется.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 quotations in 8 articles</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the newest %L1; narrow the filter to see others</source>
        <translation>самые новые: %L1; сузьте фильтр, чтобы увидеть другие</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>цитаты</translation>
    </message>
</context>
<context>
    <name>lectern::PassagePane</name>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Selected name only</source>
        <translation>Только выбранное имя</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Группировать строки</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message>
        <source>Everything else was imported. Mend the cause and import the file again.</source>
        <translation>Всё остальное импортировано. Устраните причину и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Сохранить список проблем</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>проблемы.csv</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Не удалось записать список в %1: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>lectern::QuoteModel</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
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
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderPane</name>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find in Text…</source>
        <translation>Найти в тексте…</translation>
    </message>
    <message>
        <source>Show Folded Lines</source>
        <translation>Показать свёрнутые строки</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтровать: %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Исключить: %1</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Следующее упоминание</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>It Is a</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Not a Name Here</source>
        <translation>Здесь не имя</translation>
    </message>
    <message>
        <source>Not a Name Anywhere</source>
        <translation>Нигде не имя</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Искать «%1»</translation>
    </message>
    <message>
        <source>Mark Here as</source>
        <translation>Отметить здесь как</translation>
    </message>
    <message>
        <source>Mark Everywhere as</source>
        <translation>Отметить везде как</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Articles are read here, with every name marked.</source>
        <translation>Здесь читают статьи; каждое имя отмечено.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Открыть папку со статьями</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Статья не выбрана</translation>
    </message>
    <message>
        <source>Select one in the list to read it.</source>
        <translation>Выберите статью в списке, чтобы её прочитать.</translation>
    </message>
    <message>
        <source>The article cannot be shown</source>
        <translation>Не удаётся показать статью</translation>
    </message>
    <message>
        <source>Names are not recognised in the language of this article.</source>
        <translation>На языке этой статьи имена не распознаются.</translation>
    </message>
    <message>
        <source>Names are not recognised in %1.</source>
        <translation>Имена не распознаются: %1.</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 here</source>
        <translation>%1: упоминание %2 из %3 здесь</translation>
    </message>
    <message>
        <source>%1 (in this article)</source>
        <comment>role</comment>
        <translation>%1 (в этой статье)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 articles, %n mention(s)</source>
        <translation>
            <numerusform>статьи: %1 из %2, %n упоминание</numerusform>
            <numerusform>статьи: %1 из %2, %n упоминания</numerusform>
            <numerusform>статьи: %1 из %2, %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Is Text of the Article</source>
        <translation>Это текст статьи</translation>
    </message>
    <message>
        <source>Is a Left-over of the Page</source>
        <translation>Это лишнее на странице</translation>
    </message>
    <message>
        <source>Tag These Words…</source>
        <translation>Метки к этим словам…</translation>
    </message>
    <message>
        <source>Note on These Words…</source>
        <translation>Заметка к этим словам…</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>lectern::SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>Поиск по статьям</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -not, person:&quot;…&quot;, after:2025-04</source>
        <translation>Слова, &quot;фразы&quot;, OR, -без, person:&quot;…&quot;, after:2025-04</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (символ %2)</translation>
    </message>
</context>
<context>
    <name>lectern::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Which of these do not mean %1?</source>
        <translation>Что из этого не означает %1?</translation>
    </message>
    <message>
        <source>They mean:</source>
        <translation>Это:</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Разделить</translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Текущая работа</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop; what has been read stays in the library</source>
        <translation>Остановить; прочитанное остаётся в библиотеке</translation>
    </message>
    <message>
        <source>Show the files that could not be read</source>
        <translation>Показать файлы, которые не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n файл</numerusform>
            <numerusform>Не удалось прочитать %n файла</numerusform>
            <numerusform>Не удалось прочитать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let the import wait; what has been read is shown meanwhile</source>
        <translation>Приостановить импорт; прочитанное тем временем будет показано</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>lectern::SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key of Merge</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key of Different</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of Later</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>For: %1. Against: %2.</source>
        <translation>За: %1. Против: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like this: hold Shift to answer all.</source>
        <translation>
            <numerusform>ещё %n такое же: с Shift ответ даётся всем сразу.</numerusform>
            <numerusform>ещё %n таких же: с Shift ответ даётся всем сразу.</numerusform>
            <numerusform>ещё %n таких же: с Shift ответ даётся всем сразу.</numerusform>
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
        <translation>Ни одна библиотека не открыта.</translation>
    </message>
</context>
<context>
    <name>lectern::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>&amp;Недавние библиотеки</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Saved Searches</source>
        <translation>Сохранённые &amp;запросы</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>&amp;Объекты</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Э&amp;кспорт</translation>
    </message>
    <message>
        <source>&amp;Groups of Articles</source>
        <translation>&amp;Группы статей</translation>
    </message>
</context>
<context>
    <name>lectern::Workspace</name>
    <message>
        <source>There is no library open.</source>
        <translation>Ни одна библиотека не открыта.</translation>
    </message>
    <message>
        <source>Articles are being imported; wait for the end or stop it.</source>
        <translation>Статьи импортируются; дождитесь конца или остановите импорт.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>The article is not in the library.</source>
        <translation>Этой статьи нет в библиотеке.</translation>
    </message>
</context>
</TS>
