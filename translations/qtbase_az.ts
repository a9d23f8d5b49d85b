<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt says in the windows and dialogs of Lectern: Qt itself has no Azerbaijani. -->
<TS version="2.1" language="az" sourcelanguage="en">
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>Vərəqi bağla</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Hamısını seç</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Addım yuxarı</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Addım &amp;aşağı</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>False</source>
            <translation>Yanlış</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Seçim siyahısını aç</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Doğru</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>Bu nədir?</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>Paneli bağlayır</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Ayır</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>Paneli ayırır və yenidən bərkidir</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>Bu məlumatı yenə &amp;göstər</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>Ciddi xəta:</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>Sazlama məlumatı:</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>Kritik xəta:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>Məlumat:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Xəbərdarlıq:</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Qovluq tapılmadı.
Qovluğun adının düzgün olduğunu yoxlayın.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Fayl tapılmadı.
Faylın adının düzgün olduğunu yoxlayın.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 artıq var.
Əvəz edilsin?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Seç</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Sil</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Yeni qovluq</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Aç</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Adını dəyiş</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Saxla</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1” yazıdan qorunur.
Yenə də silinsin?</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Bütün fayllar (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Bütün fayllar (*)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>“%1” silinsin?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Ətraflı görünüşə keç</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Siyahı görünüşünə keç</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Qovluğu silmək mümkün olmadı.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Yeni qovluq yarat</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Yeni qovluq yarat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Ətraflı görünüş</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Qovluqlar</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Qovluq:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Faylın &amp;adı:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fayllar</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Faylların növü:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Qovluğu tap</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>İrəli</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri qayıt</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>İrəli keç</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Üst qovluğa keç</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Siyahı görünüşü</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Yerlərin və əlfəcinlərin siyahısı</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Yer:</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Yeni qovluq</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Üst qovluq</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Son yerlər</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Çıxar</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Fərqli saxla</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Göstər </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>&amp;Gizli faylları göstər</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Yan panel</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Computer</source>
            <translation>Kompüter</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Dəyişmə tarixi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Növ</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Kompüterim</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ölçü</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Növ</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;İmtina</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Bağla</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Saxla</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>Saxlamadan bağla</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>Qiymət daxil edin:</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Köçür</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Yerləşdir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Təkrarla</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>K&amp;əs</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Hamısını seç</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Qt haqqında&lt;/h3&gt;&lt;p&gt;Bu proqram Qt %1 versiyasından istifadə edir.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Qt proqram yaratmaq üçün platformalararası C++ alətlər toplusudur.&lt;/p&gt;&lt;p&gt;Qt bütün əsas masaüstü əməliyyat sistemləri arasında vahid ilkin mətnlə işləyir. O, quraşdırılmış Linux və başqa quraşdırılmış və mobil sistemlər üçün də mövcuddur.&lt;/p&gt;&lt;p&gt;Qt müxtəlif istifadəçilərin ehtiyaclarına uyğun bir neçə lisenziya ilə təklif olunur.&lt;/p&gt;&lt;p&gt;Kommersiya müqaviləsi ilə lisenziyalaşdırılan Qt, ilkin mətni üçüncü tərəflərlə paylaşmaq istəmədiyiniz və ya GNU (L)GPL şərtlərinə uyğunlaşa bilmədiyiniz proqramlar üçündür.&lt;/p&gt;&lt;p&gt;GNU (L)GPL ilə lisenziyalaşdırılan Qt, müvafiq lisenziyaların şərtlərinə əməl edə bildiyiniz Qt&amp;nbsp;proqramları üçündür.&lt;/p&gt;&lt;p&gt;Qt lisenziyaları haqqında məlumat üçün &lt;a href="http://%2/"&gt;%2&lt;/a&gt; ünvanına baxın.&lt;/p&gt;&lt;p&gt;Müəllif hüququ (C) %1 The Qt Company Ltd və başqa iştirakçılar.&lt;/p&gt;&lt;p&gt;Qt və Qt loqosu The Qt Company Ltd şirkətinin əmtəə nişanlarıdır.&lt;/p&gt;&lt;p&gt;Qt The Qt Company Ltd şirkətinin açıq mənbəli layihə kimi hazırladığı məhsuldur. Ətraflı məlumat üçün &lt;a href="http://%3/"&gt;%3&lt;/a&gt; ünvanına baxın.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Qt</source>
            <translation>Qt haqqında</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Təfərrüatı gizlət...</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Təfərrüatı göstər...</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>Sisero (CC)</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Fərdi</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>Dido (DD)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Hündürlük:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>Düym (in)</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Albom</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Kənarlar</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Millimetr (mm)</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>İstiqamət</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Səhifənin tərtibatı</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Səhifələrin sırası:</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Səhifənin ölçüsü:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Vərəqdə səhifə:</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kağız</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Kağızın mənbəyi:</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>Pika (P̸)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>Punkt (pt)</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Kitab</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Tərs albom</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Tərs kitab</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>En:</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>aşağı kənar</translation>
        </message>
        <message>
            <source>in</source>
            <translation>düym</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>sol kənar</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>sağ kənar</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>yuxarı kənar</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Xeyr</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Bəli</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Dayandır</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Tətbiq et</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İmtina</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Saxlama</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Kömək</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Nəzərə alma</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Hamısına x&amp;eyr</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Sıfırla</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>İlkin vəziyyəti bərpa et</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Yenidən cəhd et</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Saxla</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Hamısını saxla</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Hamısına b&amp;əli</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 artıq var.
Üzərinə yazılsın?</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>%1 düzgün yazılmayıb. Aralıqları və səhifələri “,” ilə ayırın, aralıqları “-” ilə göstərin və onların kəsişmədiyinə əmin olun.</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 qovluqdur.
Başqa fayl adı seçin.</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Seçimlər &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Seçimlər &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Çap et</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1x1)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4x4)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2x1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2x2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2x3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3x3)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Bütün səhifələr</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>Aşağıdan yuxarıya, soldan sağa</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>Aşağıdan yuxarıya, sağdan sola</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>İkiüzlü çap seçimlərində ziddiyyət</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Cüt səhifələr</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>%1 faylına yazmaq olmur.
Başqa fayl adı seçin.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Səhifələr düzgün göstərilməyib</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>Soldan sağa, aşağıdan yuxarıya</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>Soldan sağa, yuxarıdan aşağıya</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Yerli fayl</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Tək səhifələr</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>“Vərəqdə səhifə” və “Səhifə dəsti” seçimləri birlikdə işlədilə bilməz.
Onlardan birini söndürün.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Çap</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Fayla çap et...</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Fayla çap et (PDF)</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>Sağdan sola, aşağıdan yuxarıya</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>Sağdan sola, yuxarıdan aşağıya</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>Başlanğıc səhifə son səhifədən böyük ola bilməz.</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>İkiüzlü çap seçimlərində ziddiyyət var. Aradan qaldırılsın?</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>Yuxarıdan aşağıya, soldan sağa</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>Yuxarıdan aşağıya, sağdan sola</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>PDF faylı yaz</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Export to PDF</source>
            <translation>PDF kimi ixrac et</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>İlk səhifə</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Səhifəyə uyğunlaşdır</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Enə uyğunlaşdır</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Albom</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Son səhifə</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Sonrakı səhifə</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>Səhifə ayarları</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>Səhifə ayarları</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Kitab</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Əvvəlki səhifə</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Çap</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>Çapa baxış</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>Qarşı səhifələri göstər</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>Bütün səhifələri göstər</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>Bir səhifə göstər</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Böyüt</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Kiçilt</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>Əlavə</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Səhifə</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Bəzi seçimlərdə ziddiyyət var. Onları düzəldin.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Collate</source>
            <translation>Nüsxələr üzrə yığ</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Rəngli</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Rəng rejimi</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Nüsxələr</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Nüsxələr:</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Cari səhifə</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>İkiüzlü çap</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Boz çalarlar</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Uzun kənardan cilidləmə</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Sönülü</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Seçimlər</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Çıxış ayarları</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Səhifə dəsti:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Səhifələr</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Səhifələr</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Hamısını çap et</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Çap aralığı</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Tərsinə</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Seçilmiş</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Qısa kənardan cilidləmə</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Səhifələri və ya aralıqları vergüllə ayırıb göstərin. Aralıq defislə ayrılmış iki ədəddir. Məsələn, 3,5-7,9 yazılışı 3, 5, 6, 7 və 9-cu səhifələri çap edir.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>–</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Ad:</translation>
        </message>
        <message>
            <source>...</source>
            <translation>...</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Yer:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>Çıxış &amp;faylı:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>&amp;Xüsusiyyətlər</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Baxış</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Növ:</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Sol kənar</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Səhifə aşağı</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Səhifə sola</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Səhifə sağa</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Səhifə yuxarı</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Sağ kənar</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Aşağı sürüşdür</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Bura sürüşdür</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Sola sürüşdür</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Sağa sürüşdür</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Yuxarı sürüşdür</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Yuxarı</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Sola sürüşdür</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Sağa sürüşdür</translation>
        </message>
    </context>
    <context>
        <name>QWhatsThisAction</name>
        <message>
            <source>What's This?</source>
            <translation>Bu nədir?</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Köçür</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Yerləşdir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Təkrarla</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Keçidin &amp;ünvanını köçür</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>K&amp;əs</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Hamısını seç</translation>
        </message>
    </context>
</TS>
