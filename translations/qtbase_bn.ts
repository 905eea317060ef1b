<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>সব সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>সবগুলোতে হ্যাঁ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>সবগুলোতে না</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ করুন</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>শুরুর মান ফেরান</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>বিস্তারিত দেখুন…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>বিস্তারিত লুকান…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;Show this message again</source>
        <translation>বার্তাটি আবারও দেখান</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>ত্রুটি খোঁজার বার্তা:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>সতর্কতা:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>মারাত্মক ত্রুটি:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>লিংকের ঠিকানা কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM: বাঁ থেকে ডানের চিহ্ন</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM: ডান থেকে বাঁয়ের চিহ্ন</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ: অদৃশ্য সংযোজক</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ: অদৃশ্য বিয়োজক</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP: অদৃশ্য ফাঁক</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE: বাঁ থেকে ডানের অংশ শুরু</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE: ডান থেকে বাঁয়ের অংশ শুরু</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO: জোর করে বাঁ থেকে ডান শুরু</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO: জোর করে ডান থেকে বাঁ শুরু</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF: লেখার দিকের নির্দেশ শেষ</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI: বাঁ থেকে ডানের আলাদা অংশ</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI: ডান থেকে বাঁয়ের আলাদা অংশ</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI: প্রথম অক্ষর বুঝে আলাদা অংশ</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI: আলাদা অংশ শেষ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>ইউনিকোডের নিয়ন্ত্রণচিহ্ন বসান</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>এখানে আসুন</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>বাঁ প্রান্ত</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>সবার ওপরে</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ডান প্রান্ত</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>সবার নিচে</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>এক পাতা বাঁয়ে</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>এক পাতা ওপরে</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>এক পাতা ডানে</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>এক পাতা নিচে</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>বাঁয়ে সরান</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ওপরে সরান</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ডানে সরান</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>নিচে সরান</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ওপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ওপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার বানান</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকা করে দেখুন</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিস্তারিত দেখুন</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>পার্শ্বতালিকা</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>জায়গা ও চিহ্নিত ফোল্ডারের তালিকা</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ফোল্ডার খুঁজুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>এই নামে রাখুন</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>দেখান: </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ফোল্ডারটি পাওয়া যায়নি।
নাম ঠিক আছে কি না দেখে নিন।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 নামে ফাইল আছে।
সেটি বদলে এটি রাখবেন?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ফাইলটি পাওয়া যায়নি।
নাম ঠিক আছে কি না দেখে নিন।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ ফাইলে লেখা নিষেধ।
তবু মুছবেন?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>‘%1’ মুছে ফেলবেন?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ফোল্ডারটি মোছা যায়নি।</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>সাম্প্রতিক জায়গা</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ড্রাইভ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>বদলের সময়</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ড্রাইভ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>সংস্করণ দেখায়।</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>কী কী বিকল্প আছে দেখায়।</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>কিউটির সাধারণ বিকল্পসহ সাহায্য দেখায়।</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>অজানা বিকল্প ‘%1’।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>অজানা বিকল্প: %1।</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>‘%1’-এর পরে মান নেই।</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>‘%1’-এর পরে মান থাকার কথা নয়।</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[বিকল্প]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>ব্যবহার: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>বিকল্প:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>যা বলতে হবে:</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>আলাদা করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>অংশটি আলাদা করে বা আগের জায়গায় জোড়ে</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>অংশটি বন্ধ করে</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>বাঁয়ে সরান</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ডানে সরান</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>বাছাইয়ের তালিকা খুলুন</translation>
    </message>
    <message>
        <source>True</source>
        <translation>সত্য</translation>
    </message>
    <message>
        <source>False</source>
        <translation>মিথ্যা</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>বাড়ান</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>কমান</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>%1 ফেরান</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 আবার করুন</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>Select Font</source>
        <translation>ফন্ট বেছে নিন</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>সাজ</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>মাঝে দাগ</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>নিচে দাগ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>লিপি</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>মান লিখুন:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Sonnet::SpellCheckDecorator</name>
    <message>
        <source>Add to Dictionary</source>
        <translation>অভিধানে যোগ করুন</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা করুন</translation>
    </message>
    <message>
        <source>No suggestions for %1</source>
        <translation>‘%1’ শব্দের কোনো পরামর্শ নেই</translation>
    </message>
</context>
<context>
    <name>Sonnet::Highlighter</name>
    <message>
        <source>As-you-type spell checking enabled.</source>
        <translation>লেখার সঙ্গে সঙ্গে বানান দেখা হচ্ছে।</translation>
    </message>
    <message>
        <source>As-you-type spell checking disabled.</source>
        <translation>লেখার সঙ্গে সঙ্গে বানান দেখা বন্ধ।</translation>
    </message>
    <message>
        <source>Too many misspelled words. As-you-type spell checking disabled.</source>
        <translation>অচেনা শব্দ অনেক বেশি, তাই লেখার সঙ্গে সঙ্গে বানান দেখা বন্ধ হলো।</translation>
    </message>
</context>
</TS>
