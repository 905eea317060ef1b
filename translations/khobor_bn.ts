<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>হালনাগাদ</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>হালনাগাদ থামান</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>অফলাইনে কাজ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>লেখাটি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page in the browser</source>
        <translation>পত্রিকার পাতাটি ব্রাউজারে খুলুন</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>পিডিএফ করুন…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Next headline</source>
        <translation>পরের শিরোনাম</translation>
    </message>
    <message>
        <source>Previous headline</source>
        <translation>আগের শিরোনাম</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>পরের না-পড়া লেখা</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>পড়তে থাকুন</translation>
    </message>
    <message>
        <source>Mark all here as read</source>
        <translation>এখানকার সব পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>লেখা বড় করুন</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>লেখা ছোট করুন</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>পত্রিকা যোগ করুন…</translation>
    </message>
    <message>
        <source>Add papers from a list (OPML)…</source>
        <translation>তালিকা থেকে পত্রিকা যোগ করুন (OPML)…</translation>
    </message>
    <message>
        <source>Write the list of papers (OPML)…</source>
        <translation>পত্রিকার তালিকা ফাইলে রাখুন (OPML)…</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>যেকোনো কিছুতে যান…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>সব কি দেখান</translation>
    </message>
    <message>
        <source>How stories look</source>
        <translation>লেখার চেহারা</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>লিংক নকল করুন</translation>
    </message>
    <message>
        <source>Send by e-mail…</source>
        <translation>ই-মেইলে পাঠান…</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া গেল না</translation>
    </message>
    <message>
        <source>No story here has all of these words. Try fewer, or search all stories.</source>
        <translation>সব কটি শব্দ আছে, এমন লেখা এখানে নেই। শব্দ কমিয়ে দেখুন, কিংবা সব লেখায় খুঁজুন।</translation>
    </message>
    <message>
        <source>No saved stories</source>
        <translation>সংরক্ষিত লেখা নেই</translation>
    </message>
    <message>
        <source>Press S while reading to save a story; it is then kept here.</source>
        <translation>পড়ার সময় S চাপলে লেখাটি সংরক্ষিত হবে; তারপর এখানেই পাবেন।</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>নোট নেই</translation>
    </message>
    <message>
        <source>Stories that you write a note on are gathered here. Ctrl+E opens the note.</source>
        <translation>যেসব লেখায় নোট লেখেন, সেগুলো এখানে জমা হয়। Ctrl+E চাপলে নোটের ঘর খোলে।</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>সব পড়া হয়ে গেছে</translation>
    </message>
    <message>
        <source>There are no stories here yet</source>
        <translation>এখানে এখনো কোনো লেখা নেই</translation>
    </message>
    <message>
        <source>Press F5 to bring the news from the papers.</source>
        <translation>পত্রিকাগুলো থেকে খবর আনতে F5 চাপুন।</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>নতুন খবর খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Stories appear here as they arrive.</source>
        <translation>লেখা এসে পৌঁছালেই এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>The paper could not be read</source>
        <translation>পত্রিকাটি পড়া গেল না</translation>
    </message>
    <message>
        <source>You work offline, so nothing is fetched. Switch that off in the toolbar, then press F5.</source>
        <translation>অফলাইনে কাজ চলছে, তাই কিছু আনা হচ্ছে না। ওপরের সারিতে সেটি বন্ধ করে F5 চাপুন।</translation>
    </message>
    <message>
        <source>No stories with a picture</source>
        <translation>ছবিসহ কোনো লেখা নেই</translation>
    </message>
    <message>
        <source>The filters above the list hide the others.</source>
        <translation>তালিকার ওপরের ছাঁকনি অন্যগুলো আড়াল করে রেখেছে।</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>As the desktop</source>
        <translation>ডেস্কটপের মতো</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>রাত</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>সরঞ্জাম</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>সাজ</translation>
    </message>
    <message>
        <source>Language (ভাষা)</source>
        <translation>ভাষা (Language)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়া</translation>
    </message>
    <message>
        <source>Mark and keep</source>
        <translation>চিহ্ন ও সংরক্ষণ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>খোঁজা</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>পত্রিকা</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>জানালা</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>All stories</source>
        <translation>সব লেখা</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>না-পড়া</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>পত্রিকা</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Write the story as a PDF to FILE.</source>
        <translation>লেখাটি পিডিএফ করে FILE নামে রাখুন।</translation>
    </message>
    <message>
        <source>Write a story to a file</source>
        <translation>একটি লেখা ফাইলে রাখে</translation>
    </message>
    <message>
        <source>Print the story of each page</source>
        <translation>প্রতিটি পাতার লেখাটি দেখায়</translation>
    </message>
    <message>
        <source>Print the entries of each feed</source>
        <translation>প্রতিটি ফিডের লেখার তালিকা দেখায়</translation>
    </message>
    <message>
        <source>Take each file&apos;s address from TSV: file name, tab, address.</source>
        <translation>প্রতিটি ফাইলের ঠিকানা TSV থেকে নিন: ফাইলের নাম, ট্যাব, ঠিকানা।</translation>
    </message>
    <message>
        <source>Print at most N headlines.</source>
        <translation>সর্বাধিক N-টি শিরোনাম দেখান।</translation>
    </message>
    <message>
        <source>Only this outlet&apos;s stories.</source>
        <translation>শুধু এই পত্রিকার লেখা।</translation>
    </message>
    <message>
        <source>Only this section&apos;s stories.</source>
        <translation>শুধু এই বিভাগের লেখা।</translation>
    </message>
    <message>
        <source>Only stories of this common section.</source>
        <translation>শুধু এই বিষয়ের লেখা।</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>শুধু না-পড়া লেখা।</translation>
    </message>
    <message>
        <source>Only saved stories.</source>
        <translation>শুধু সংরক্ষিত লেখা।</translation>
    </message>
    <message>
        <source>Only stories with a note.</source>
        <translation>শুধু নোট আছে এমন লেখা।</translation>
    </message>
    <message>
        <source>Print the headlines that are kept</source>
        <translation>জমা থাকা শিরোনাম দেখায়</translation>
    </message>
    <message>
        <source>Print the headlines of stories that have all the words</source>
        <translation>সব কটি শব্দ আছে, এমন লেখার শিরোনাম দেখায়</translation>
    </message>
    <message>
        <source>Print the outlets and their sections</source>
        <translation>পত্রিকা ও বিভাগের তালিকা দেখায়</translation>
    </message>
    <message>
        <source>Add the feed or section page at an address</source>
        <translation>ঠিকানার ফিড বা বিভাগের পাতা যোগ করে</translation>
    </message>
    <message>
        <source>Add the feeds of an OPML file</source>
        <translation>ওপিএমএল ফাইলের ফিডগুলো যোগ করে</translation>
    </message>
    <message>
        <source>Write all outlets as OPML</source>
        <translation>সব পত্রিকা ওপিএমএল করে লেখে</translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>নতুন লেখা: %Ln</numerusform>
            <numerusform>নতুন লেখা: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch what is new, from all outlets or those named</source>
        <translation>সব পত্রিকা বা নাম বলা পত্রিকা থেকে নতুন লেখা আনে</translation>
    </message>
    <message>
        <source>Print the stories each section page links to</source>
        <translation>বিভাগের পাতায় যেসব লেখার লিংক আছে, সেগুলো দেখায়</translation>
    </message>
    <message>
        <source>Print a story</source>
        <translation>একটি লেখা দেখায়</translation>
    </message>
    <message>
        <source>Print a story&apos;s note, or set it (- reads standard input)</source>
        <translation>লেখার নোট দেখায় বা লেখে (- দিলে আদর্শ ইনপুট থেকে পড়ে)</translation>
    </message>
    <message>
        <source>Read dates as if it were TIME (ISO 8601).</source>
        <translation>এখন TIME ধরে নিয়ে তারিখ পড়ুন (ISO ৮৬০১)।</translation>
    </message>
    <message>
        <source>Fold, stem, convert and date lines of Bangla text</source>
        <translation>বাংলা লেখার সারি সমরূপ করে, মূল শব্দ বের করে, লিপি ও তারিখ বদলায়</translation>
    </message>
    <message>
        <source>Use the library in FOLDER.</source>
        <translation>FOLDER-এর ভাঁড়ার ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Answer every fetch from the files in FOLDER.</source>
        <translation>ইন্টারনেটের বদলে FOLDER-এর ফাইল থেকে সব উত্তর দিন।</translation>
    </message>
    <message>
        <source>Print JSON lines.</source>
        <translation>JSON সারি লিখুন।</translation>
    </message>
    <message>
        <source>Look romanised words up in FILE, one word a line.</source>
        <translation>ইংরেজি হরফে লেখা শব্দ FILE-এ খুঁজুন; প্রতি সারিতে একটি শব্দ।</translation>
    </message>
    <message>
        <source>Speak Bangla (bn) or English (en).</source>
        <translation>বাংলায় (bn) বা ইংরেজিতে (en) কথা বলুন।</translation>
    </message>
    <message>
        <source>Usage: khobor [COMMAND] [ARGUMENTS]; without a command the window opens.</source>
        <translation>ব্যবহার: khobor [COMMAND] [ARGUMENTS]; কোনো আদেশ না দিলে জানালা খোলে।</translation>
    </message>
    <message>
        <source>Lead through the window and take pictures of each step</source>
        <translation>জানালাটি ঘুরিয়ে দেখায়, প্রতি ধাপের ছবি তোলে</translation>
    </message>
    <message>
        <source>Read newspapers, online and offline</source>
        <translation>পত্রিকা পড়ুন, ইন্টারনেট থাকুক বা না থাকুক</translation>
    </message>
    <message>
        <source>Put the tour&apos;s pictures into FOLDER.</source>
        <translation>ঘুরে দেখার ছবি FOLDER-এ রাখুন।</translation>
    </message>
    <message>
        <source>Nothing was found. Did you mean “%1”?</source>
        <translation>কিছু পাওয়া যায়নি। আপনি কি ‘%1’ খুঁজছেন?</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>কখনো জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>works, last at %1</source>
        <translation>কাজ করছে, শেষবার %1</translation>
    </message>
    <message>
        <source>worked last at %1</source>
        <translation>শেষ কাজ করেছে %1</translation>
    </message>
    <message>
        <source>has never worked</source>
        <translation>কখনো কাজ করেনি</translation>
    </message>
    <message>
        <source>Tell of each source when it last worked and what it said</source>
        <translation>প্রতিটি উৎস শেষ কবে কাজ করেছে আর কী বলেছে, জানায়</translation>
    </message>
    <message>
        <source>Look for news.</source>
        <translation>নতুন খবর আনে।</translation>
    </message>
    <message>
        <source>Be ready to search.</source>
        <translation>খোঁজার ঘরে লেখার জন্য তৈরি থাকে।</translation>
    </message>
    <message>
        <source>A story to open, a paper to add, or a file with a list of papers.</source>
        <translation>যে প্রতিবেদন খুলতে হবে, যে পত্রিকা যোগ করতে হবে, কিংবা পত্রিকার তালিকা আছে এমন ফাইল।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Everything is in %1 (%2).</source>
        <translation>সব আছে %1 ফাইলে (%2)।</translation>
    </message>
    <message>
        <source>The library is as it was in the backup.</source>
        <translation>সংগ্রহটি এখন ব্যাকআপে যেমন ছিল তেমন।</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>আগে যা ছিল তা রাখা আছে %1 ফোল্ডারে।</translation>
    </message>
    <message>
        <source>Write the library and the settings to a file</source>
        <translation>সংগ্রহ ও সেটিংস একটি ফাইলে লিখে রাখে</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>সংগ্রহের জায়গায় ব্যাকআপ বসায়; আগেরটি পাশে রেখে দেয়</translation>
    </message>
    <message>
        <source>Print where Khobor keeps what it keeps</source>
        <translation>‘খবর’ কোথায় কী রাখে তা জানায়</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are in %1.</source>
        <translation>
            <numerusform>%nটি প্রতিবেদন আছে %1 ফোল্ডারে।</numerusform>
            <numerusform>%nটি প্রতিবেদন আছে %1 ফোল্ডারে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all stories, notes and papers to a folder that any browser can read</source>
        <translation>সব প্রতিবেদন, নোট ও পত্রিকার তালিকা এমন ফোল্ডারে লেখে যা যেকোনো ব্রাউজারে পড়া যায়</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Stopped.</source>
        <translation>থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>You are offline. What is kept can still be read.</source>
        <translation>আপনি অফলাইনে আছেন। যা জমা আছে, তা পড়া যাবে।</translation>
    </message>
    <message>
        <source>The paper&apos;s address was not found. Check the connection, or the address.</source>
        <translation>পত্রিকার ঠিকানাটি পাওয়া যায়নি। সংযোগ কিংবা ঠিকানা দেখে নিন।</translation>
    </message>
    <message>
        <source>The paper&apos;s server could not be reached. It will be tried again later.</source>
        <translation>পত্রিকার সার্ভারে পৌঁছানো যায়নি। পরে আবার চেষ্টা করা হবে।</translation>
    </message>
    <message>
        <source>The paper&apos;s server did not answer in time. It will be tried again later.</source>
        <translation>পত্রিকার সার্ভার সময়মতো সাড়া দেয়নি। পরে আবার চেষ্টা করা হবে।</translation>
    </message>
    <message>
        <source>The connection to the paper is not secure, so nothing was read from it.</source>
        <translation>পত্রিকার সঙ্গে সংযোগটি নিরাপদ নয়, তাই সেখান থেকে কিছু পড়া হয়নি।</translation>
    </message>
    <message>
        <source>The paper&apos;s server answered with an error (%1).</source>
        <translation>পত্রিকার সার্ভার ভুলের সংকেত দিয়েছে (%1)।</translation>
    </message>
    <message>
        <source>The address leads from one place to another without end.</source>
        <translation>ঠিকানাটি এক জায়গা থেকে আরেক জায়গায় ঘোরাচ্ছে, শেষ নেই।</translation>
    </message>
    <message>
        <source>The address leads to a place that nothing from outside may open.</source>
        <translation>ঠিকানাটি এমন জায়গার, যা বাইরের কোনো লেখার খোলার অনুমতি নেই।</translation>
    </message>
    <message>
        <source>The answer is larger than Khobor takes.</source>
        <translation>উত্তরটি এত বড় যে ‘খবর’ তা নেয় না।</translation>
    </message>
    <message>
        <source>The answer was cut off on its way. It will be tried again later.</source>
        <translation>উত্তরটি মাঝপথে কেটে গেছে। পরে আবার চেষ্টা করা হবে।</translation>
    </message>
    <message>
        <source>The paper refuses programs and asks for proof of being human. Open the page in a browser.</source>
        <translation>পত্রিকাটি প্রোগ্রামকে ঢুকতে দেয় না, মানুষ হওয়ার প্রমাণ চায়। পাতাটি ব্রাউজারে খুলুন।</translation>
    </message>
    <message>
        <source>The paper shows this story to its subscribers alone.</source>
        <translation>পত্রিকাটি এই লেখা শুধু গ্রাহকদের দেখায়।</translation>
    </message>
    <message>
        <source>There is no story at this address.</source>
        <translation>এই ঠিকানায় কোনো লেখা নেই।</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>এই ঠিকানায় কোনো ফিড নেই।</translation>
    </message>
    <message>
        <source>What was found there cannot be read.</source>
        <translation>সেখানে যা পাওয়া গেছে, তা পড়া যায় না।</translation>
    </message>
    <message>
        <source>The page was too much to read and was given up.</source>
        <translation>পাতাটি পড়তে অতিরিক্ত সময় বা জায়গা লাগছিল, তাই ছেড়ে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The library could not be used. Nothing that was kept is lost.</source>
        <translation>ভাঁড়ারটি ব্যবহার করা যায়নি। যা জমা ছিল, তার কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and Khobor goes on where it stopped.</source>
        <translation>ডিস্কে জায়গা নেই। জায়গা করে দিলে ‘খবর’ যেখানে থেমেছিল সেখান থেকে চলবে।</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>ভাঁড়ারটি নষ্ট হয়ে গেছে।</translation>
    </message>
    <message>
        <source>This library was written by a newer Khobor. It was left untouched; please update Khobor.</source>
        <translation>ভাঁড়ারটি আরও নতুন কোনো ‘খবর’-এর লেখা। এতে হাত দেওয়া হয়নি; ‘খবর’-এর নতুন সংস্করণ নিন।</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>ফাইলটি পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ফাইলটি পড়া যায় না।</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>ফাইলটি সেখানে লেখা যায় না।</translation>
    </message>
    <message>
        <source>That cannot be understood: %1</source>
        <translation>এটি বোঝা গেল না: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>পিডিএফ করা যায়নি।</translation>
    </message>
    <message>
        <source>The paper asks programs not to read this page. Open it in a browser.</source>
        <translation>পত্রিকাটি চায় না কোনো প্রোগ্রাম এই পাতা পড়ুক। ব্রাউজারে খুলে পড়ুন।</translation>
    </message>
    <message>
        <source>The paper shows this page to those who sign in. Open it in a browser.</source>
        <translation>পত্রিকাটি এই পাতা শুধু লগইন করা পাঠকদের দেখায়। ব্রাউজারে খুলে পড়ুন।</translation>
    </message>
    <message>
        <source>The library is open in another window of Khobor. Close it and try again.</source>
        <translation>সংগ্রহটি ‘খবর’-এর আরেক জানালায় খোলা আছে। সেটি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>khobor::dialogs::AddPapers</name>
    <message>
        <source>Neither a feed nor a page with headlines was found there.</source>
        <translation>সেখানে কোনো ফিড বা শিরোনামের পাতা পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>খুঁজে দেখুন</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>পত্রিকা যোগ করুন</translation>
    </message>
    <message>
        <source>The address of a paper, a section of it, or a feed</source>
        <translation>পত্রিকা, তার কোনো বিভাগ বা ফিডের ঠিকানা</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Khobor looks what is there and shows it before anything is added.</source>
        <translation>ঠিকানায় কী আছে ‘খবর’ আগে তা দেখায়, তারপর আপনি বেছে নিলে যোগ করে।</translation>
    </message>
    <message>
        <source>This is no address of a web page. It looks like www.example.com or https://example.com/feed.</source>
        <translation>এটি কোনো ওয়েব পাতার ঠিকানা নয়। ঠিকানা হয় www.example.com বা https://example.com/feed-এর মতো।</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Add papers from a list</source>
        <translation>তালিকা থেকে পত্রিকা যোগ</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>তালিকাটি পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Add %1 sections</source>
        <translation>%1টি বিভাগ যোগ করুন</translation>
    </message>
    <message>
        <source>Choose what to add.</source>
        <translation>কোনটি যোগ করবেন বেছে নিন।</translation>
    </message>
    <message>
        <source>Nothing is chosen. What is already here need not be added again.</source>
        <translation>কিছু বাছা হয়নি। যা আগে থেকেই আছে, তা আবার যোগ করতে হবে না।</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>যোগ করা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>khobor::dialogs::FindsView</name>
    <message>
        <source>Feed</source>
        <translation>ফিড</translation>
    </message>
    <message>
        <source>News sitemap</source>
        <translation>খবরের সাইটম্যাপ</translation>
    </message>
    <message>
        <source>Page with headlines</source>
        <translation>শিরোনামের পাতা</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>আগে থেকেই আছে</translation>
    </message>
</context>
<context>
    <name>khobor::dialogs::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>কি-তালিকা</translation>
    </message>
</context>
<context>
    <name>khobor::dialogs::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>যেকোনো কিছুতে যান</translation>
    </message>
    <message>
        <source>A command, section, paper or headline; khela finds খেলা</source>
        <translation>কাজ, বিভাগ, পত্রিকা বা শিরোনাম; khela লিখলে খেলা মেলে</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>যা পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>khobor::lists::HeadlineView</name>
    <message>
        <source>Headlines</source>
        <translation>শিরোনাম</translation>
    </message>
</context>
<context>
    <name>khobor::lists::SectionView</name>
    <message>
        <source>Sections and papers</source>
        <translation>বিষয় ও পত্রিকা</translation>
    </message>
</context>
<context>
    <name>khobor::models::HeadlineModel</name>
    <message>
        <source>%1. %2, %3</source>
        <extracomment>Read aloud by a screen reader: headline, outlet, time</extracomment>
        <translation>%1। %2, %3</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>না-পড়া: %1</translation>
    </message>
</context>
<context>
    <name>khobor::models::SectionModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by a screen reader: section or paper, number of unread stories</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>khobor::notes::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Write down what you think of this story. It is kept with it.</source>
        <translation>লেখাটি নিয়ে যা মনে হয়, লিখুন। লেখার সঙ্গেই থাকবে।</translation>
    </message>
    <message>
        <source>Note on this story</source>
        <translation>এই লেখার নোট</translation>
    </message>
    <message>
        <source>Not kept yet; trying again.</source>
        <translation>এখনো রাখা যায়নি, আবার চেষ্টা চলছে।</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>khobor::window::ListHead</name>
    <message>
        <source>Only unread stories</source>
        <translation>শুধু না-পড়া লেখা</translation>
    </message>
    <message>
        <source>Only saved stories</source>
        <translation>শুধু সংরক্ষিত লেখা</translation>
    </message>
    <message>
        <source>Only stories with a picture</source>
        <translation>শুধু ছবিসহ লেখা</translation>
    </message>
    <message>
        <source>Only stories with a note</source>
        <translation>শুধু নোটসহ লেখা</translation>
    </message>
</context>
<context>
    <name>khobor::window::MainWindow</name>
    <message>
        <source>Khobor</source>
        <translation>খবর</translation>
    </message>
    <message>
        <source>Fetching the story from the paper…</source>
        <translation>পত্রিকা থেকে লেখাটি আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Stories are shown as bare text, because the page engine is not installed.</source>
        <translation>পাতা দেখানোর ইঞ্জিন বসানো নেই, তাই লেখাগুলো সাদামাটাভাবে দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>%1 – Khobor</source>
        <translation>%1 – খবর</translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation>এখানকার সব পড়া হয়ে গেছে।</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>পিডিএফ করুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>পিডিএফ ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>পিডিএফ তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>The story is in %1.</source>
        <translation>লেখাটি %1 ফাইলে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The library was damaged. It was mended from its last backup and from what could still be read; the damaged file is kept beside it.</source>
        <translation>ভাঁড়ারটি নষ্ট হয়ে গিয়েছিল। শেষ অনুলিপি থেকে এবং যতটা পড়া গেছে তা থেকে সেটি সারানো হয়েছে; নষ্ট ফাইলটি পাশেই রাখা আছে।</translation>
    </message>
    <message>
        <source>Refresh this paper</source>
        <translation>এই পত্রিকা হালনাগাদ করুন</translation>
    </message>
    <message>
        <source>Remove this paper…</source>
        <translation>এই পত্রিকা বাদ দিন…</translation>
    </message>
    <message>
        <source>Marked as read: %1</source>
        <translation>পড়া হিসেবে চিহ্নিত: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>লিংকটি নকল করা হয়েছে।</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <translation>‘%1’ · %2</translation>
    </message>
    <message>
        <source>Part of the library is damaged. Khobor mends it when it starts the next time.</source>
        <translation>সংগ্রহের একটি অংশ নষ্ট হয়েছে। খবর পরের বার চালু হওয়ার সময় তা মেরামত করে নেবে।</translation>
    </message>
</context>
<context>
    <name>khobor::window::Masthead</name>
    <message>
        <source>Khobor</source>
        <translation>খবর</translation>
    </message>
</context>
<context>
    <name>khobor::window::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>বার্তাটি সরিয়ে দিন</translation>
    </message>
</context>
<context>
    <name>khobor::window::Papers</name>
    <message>
        <source>Lists of papers (*.opml *.xml)</source>
        <translation>পত্রিকার তালিকা (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Added to the papers: %1</source>
        <translation>পত্রিকায় যোগ হয়েছে: %1</translation>
    </message>
    <message>
        <source>Add papers from a list</source>
        <translation>তালিকা থেকে পত্রিকা যোগ</translation>
    </message>
    <message>
        <source>Write the list of papers</source>
        <translation>পত্রিকার তালিকা রাখুন</translation>
    </message>
    <message>
        <source>The list of papers is in %1.</source>
        <translation>পত্রিকার তালিকাটি আছে %1 ফাইলে।</translation>
    </message>
    <message>
        <source>Remove %1 from the papers?</source>
        <translation>%1 পত্রিকার তালিকা থেকে বাদ দেবেন?</translation>
    </message>
    <message>
        <source>Remove a paper</source>
        <translation>পত্রিকা বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Its stories go too, but for those that you saved or wrote a note on.</source>
        <translation>এর লেখাগুলোও যাবে, তবে যেগুলো সংরক্ষণ করেছেন বা যেগুলোতে নোট লিখেছেন, সেগুলো থাকবে।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>বাদ দিন</translation>
    </message>
</context>
<context>
    <name>khobor::window::PlainStory</name>
    <message>
        <source>Story</source>
        <translation>প্রতিবেদন</translation>
    </message>
</context>
<context>
    <name>khobor::window::RefreshPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2টির মধ্যে %1টি</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>নতুন কিছু নেই</translation>
    </message>
    <message>
        <source>New stories: %1</source>
        <translation>নতুন লেখা: %1</translation>
    </message>
    <message>
        <source>Try those again that failed</source>
        <translation>যেগুলো আসেনি, আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Papers of this refresh</source>
        <translation>এবারের হালনাগাদের পত্রিকা</translation>
    </message>
</context>
<context>
    <name>khobor::window::RefreshStatus</name>
    <message>
        <source>What Khobor is doing</source>
        <translation>‘খবর’ এখন কী করছে</translation>
    </message>
    <message>
        <source>Progress of refreshing</source>
        <translation>হালনাগাদ কতটা এগোল</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>নতুন খবর খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a paper&apos;s name, then how many of its sections and stories are dealt with, of how many</extracomment>
        <translation>%1: %3টির মধ্যে %2টি</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>পত্রিকা</translation>
    </message>
    <message>
        <source>No new stories.</source>
        <translation>নতুন লেখা নেই।</translation>
    </message>
    <message>
        <source>New stories: %1</source>
        <translation>নতুন লেখা: %1</translation>
    </message>
    <message>
        <source>Papers that could not be read: %1</source>
        <translation>যেসব পত্রিকা পড়া যায়নি: %1</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>অফলাইন: কিছুই পাঠানো হচ্ছে না</translation>
    </message>
</context>
<context>
    <name>khobor::window::SearchField</name>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Search the headlines and stories</source>
        <translation>শিরোনাম ও লেখায় খুঁজুন</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>মুছে ফেলুন</translation>
    </message>
</context>
<context>
    <name>khobor::window::StoryPane</name>
    <message>
        <source>Choose a headline to read its story.</source>
        <translation>পড়তে একটি শিরোনাম বেছে নিন।</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>The page engine stopped. Open the story again to see it.</source>
        <translation>পাতা দেখানোর ইঞ্জিন থেমে গেছে। লেখাটি আবার খুলুন।</translation>
    </message>
</context>
<context>
    <name>khobor::window::StylePanel</name>
    <message>
        <source>Straight right edge</source>
        <translation>ডান প্রান্ত সমান</translation>
    </message>
    <message>
        <source>How stories look</source>
        <translation>লেখার চেহারা</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>অক্ষরের মাপ</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>কলামের চওড়া</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>লাইনের ফাঁক</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>শুরুর মতো করুন</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>জানালার মতো</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>সেপিয়া</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>রাত</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>পাতা</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation, &quot;bn&quot; for Bangla. It decides which digits and names are shown.</extracomment>
        <translation>bn</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>This picture is not kept.</source>
        <translation>ছবিটি জমা নেই।</translation>
    </message>
    <message>
        <source>More in this section</source>
        <translation>এই বিভাগের আরও</translation>
    </message>
    <message>
        <source>Read also</source>
        <translation>আরও পড়ুন</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>প্রকাশ: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>আপডেট: %1</translation>
    </message>
    <message>
        <source>The full story is not kept yet.</source>
        <translation>পুরো লেখাটি এখনো জমা হয়নি।</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>সূত্র: %1</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>বিভাগ: %1</translation>
    </message>
    <message>
        <source>Leave a comment</source>
        <translation>মন্তব্য করুন</translation>
    </message>
    <message>
        <source>The original page</source>
        <translation>মূল পাতা</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Latest</source>
        <translation>সর্বশেষ</translation>
    </message>
    <message>
        <source>National</source>
        <translation>জাতীয়</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>রাজনীতি</translation>
    </message>
    <message>
        <source>International</source>
        <translation>আন্তর্জাতিক</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>অর্থনীতি</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>খেলা</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>বিনোদন</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>সম্পাদকীয়</translation>
    </message>
    <message>
        <source>Across the country</source>
        <translation>সারাদেশ</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>রাজধানী</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>প্রযুক্তি</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>বিজ্ঞান</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ধর্ম</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>শিক্ষা</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>জীবনযাপন</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>সাহিত্য</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>চাকরি</translation>
    </message>
    <message>
        <source>Law and courts</source>
        <translation>আইন-আদালত</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ফিচার</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
</context>
</TS>
