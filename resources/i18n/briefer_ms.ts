<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY">
<context>
    <name>About</name>
    <message>
        <source>About Briefer</source>
        <translation>Perihal Briefer</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fon</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikon</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Pustaka perisian</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lesen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Version {0}. Composes meeting briefs. Licence: MIT.</source>
        <translation>Versi {0}. Menyusun taklimat mesyuarat. Lesen: MIT.</translation>
    </message>
    <message>
        <source>What Briefer is made of</source>
        <translation>Kandungan Briefer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Briefer</source>
        <translation>Peri&amp;hal Briefer</translation>
    </message>
    <message>
        <source>&amp;Copy the section for a mail</source>
        <translation>Sali&amp;n bahagian untuk e-mel</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Warna &amp;gelap</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Panduan</translation>
    </message>
    <message>
        <source>&amp;Larger pages</source>
        <translation>Be&amp;sarkan halaman</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baharu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Smaller pages</source>
        <translation>&amp;Kecilkan halaman</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Colours &amp;of the system</source>
        <translation>Warna s&amp;istem</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Sal&amp;in</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>P&amp;otong</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Eksport sebagai &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;Word…</source>
        <translation>Eksport sebagai &amp;Word…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Cari sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Padankan &amp;lebar</translation>
    </message>
    <message>
        <source>Ligh&amp;t colours</source>
        <translation>Warna &amp;cerah</translation>
    </message>
    <message>
        <source>List of &amp;findings</source>
        <translation>Sena&amp;rai semakan</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;berikutnya</translation>
    </message>
    <message>
        <source>Office &amp;templates…</source>
        <translation>Templat pe&amp;jabat…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Buka co&amp;ntoh</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>Pr&amp;eview</source>
        <translation>Pra&amp;tonton</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ganti…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simpan seb&amp;agai…</translation>
    </message>
    <message>
        <source>Searc&amp;h in the pages…</source>
        <translation>Cari &amp;dalam halaman…</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Halaman per&amp;mulaan</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>Buka taklimat</translation>
    </message>
    <message>
        <source>Save as: {0}</source>
        <translation>Simpan sebagai: {0}</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Simpan perubahan pada “{0}”?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Jika tidak disimpan, perubahan itu hilang.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Change “{0}”</source>
        <translation>Ubah “{0}”</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 halaman</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 untuk disemak</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Semua perubahan disimpan</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Pilih templat lain</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>Pilih templat</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>Printed as {0}</source>
        <translation>Dicetak sebagai {0}</translation>
    </message>
    <message>
        <source>Template: {0}</source>
        <translation>Templat: {0}</translation>
    </message>
    <message>
        <source>Template: {0}, version {1}</source>
        <translation>Templat: {0}, versi {1}</translation>
    </message>
    <message>
        <source>Use the plain one for now</source>
        <translation>Guna yang asas buat sementara</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} halaman</translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <translation>{0} untuk disemak</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>{0} (not on this computer)</source>
        <translation>{0} (tiada pada komputer ini)</translation>
    </message>
</context>
<context>
    <name>CaveatsButton</name>
    <message>
        <source>Choose caveats</source>
        <translation>Pilih kaveat</translation>
    </message>
    <message>
        <source>Choose caveats (Alt+Down)</source>
        <translation>Pilih kaveat (Alt+Down)</translation>
    </message>
    <message>
        <source>The template names no caveats: type your own</source>
        <translation>Templat tidak menamakan kaveat: taip kaveat anda sendiri</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Find a setting</source>
        <translation>Cari tetapan</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Cari tetapan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Kumpulan tetapan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Diterima pakai</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Dipersetujui</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Dua hala</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Pengerusi</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Diluluskan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Closed to the press</source>
        <translation>Tertutup kepada media</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Dimuktamadkan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Kunjungan hormat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Digugurkan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dijangka</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tamat tempoh</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Tetamu</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hibrid</translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation>Menunggu kelulusan</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berkuat kuasa</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>Dalam rundingan</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Bersemuka</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sedang dilaksanakan</translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation>Diparaf</translation>
    </message>
    <message>
        <source>Instructed</source>
        <translation>Diarahkan</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Dihasratkan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Jurubahasa</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Dijemput</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Mentioned, not there</source>
        <translation>Disebut, tidak hadir</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>Pelbagai hala</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Pemerhati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Open to the press</source>
        <translation>Terbuka kepada media</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Dicadangkan</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Diratifikasi</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Diperbaharui</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penandatangan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Digantung</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Ditamatkan</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Tiga hala</translation>
    </message>
    <message>
        <source>Two plus two</source>
        <translation>Dua campur dua</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Tidak mungkin</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Dalam talian</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save mine as another template…</source>
        <translation>Simpan versi saya sebagai templat lain…</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Simpan pilihan</translation>
    </message>
    <message>
        <source>Somebody else has changed this template</source>
        <translation>Orang lain telah mengubah templat ini</translation>
    </message>
    <message>
        <source>Take theirs as it is, without my changes</source>
        <translation>Ambil versi mereka seadanya, tanpa perubahan saya</translation>
    </message>
    <message>
        <source>What only one of you changed is kept. Choose for what you both changed; Undo takes it back.</source>
        <translation>Apa yang diubah oleh seorang sahaja dikekalkan. Pilih bagi yang diubah oleh kedua-duanya; Buat asal menariknya balik.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Pilih warna</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Heading</source>
        <translation>Tajuk lajur</translation>
    </message>
    <message>
        <source>Share of the width</source>
        <translation>Bahagian daripada lebar</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>All mine</source>
        <translation>Semua versi saya</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Semua versi mereka</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>Perubahan bercanggah</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Kekalkan yang dipilih</translation>
    </message>
    <message>
        <source>Someone else changed the same fields. Choose for each; Undo takes the choice back.</source>
        <translation>Orang lain telah mengubah medan yang sama. Pilih bagi setiap satu; Buat asal menarik balik pilihan itu.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
</context>
<context>
    <name>DelegationsCard</name>
    <message>
        <source>Add a delegation</source>
        <translation>Tambah delegasi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Brief</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Taklimat baharu</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Buka yang lain…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>Stay with this brief</source>
        <translation>Kekal dengan taklimat ini</translation>
    </message>
    <message>
        <source>Your last changes are being saved. What keeps this brief has not answered yet.</source>
        <translation>Perubahan terakhir anda sedang disimpan. Tempat simpanan taklimat ini belum menjawab.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Induk</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>What differs from the parent</source>
        <translation>Perbezaan daripada induk</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>dengan {0}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>tanpa {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} selepas {1}</translation>
    </message>
    <message>
        <source>{0} first</source>
        <translation>{0} dahulu</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Take in what somebody else changed</source>
        <translation>Ambil perubahan orang lain</translation>
    </message>
</context>
<context>
    <name>DragFile</name>
    <message>
        <source>Drag into a mail</source>
        <translation>Seret ke dalam e-mel</translation>
    </message>
    <message>
        <source>Drag the file into a mail or a folder</source>
        <translation>Seret fail ke dalam e-mel atau folder</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Tambah pada “{0}”</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Tambah “{0}”</translation>
    </message>
    <message>
        <source>Name of a new font; empty for its own</source>
        <translation>Nama fon baharu; kosong bagi namanya sendiri</translation>
    </message>
    <message>
        <source>Name of a new one</source>
        <translation>Nama yang baharu</translation>
    </message>
    <message>
        <source>Name of a new one: {0}</source>
        <translation>Nama yang baharu: {0}</translation>
    </message>
    <message>
        <source>Regular face</source>
        <translation>Fon biasa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>Buang “{0}”</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>0.4</source>
        <translation>0.4</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>11:30</source>
        <translation>11:30</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>Ke-12</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>30 October 2025</source>
        <translation>30 Oktober 2025</translation>
    </message>
    <message>
        <source>Bilateral meeting on maritime cooperation</source>
        <translation>Mesyuarat dua hala mengenai kerjasama maritim</translation>
    </message>
    <message>
        <source>Brigadier General</source>
        <translation>Brigedier Jeneral</translation>
    </message>
    <message>
        <source>Building, room</source>
        <translation>Bangunan, bilik</translation>
    </message>
    <message>
        <source>Consecutive, by the host</source>
        <translation>Berturutan, oleh tuan rumah</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Negara atau organisasi</translation>
    </message>
    <message>
        <source>Joint statement of 2024</source>
        <translation>Kenyataan bersama 2024</translation>
    </message>
    <message>
        <source>Lounge suit</source>
        <translation>Pakaian lounge suit</translation>
    </message>
    <message>
        <source>MINDEF.100-1/2/3</source>
        <translation>MINDEF.100-1/2/3</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>Menteri</translation>
    </message>
    <message>
        <source>Ministry of Defence</source>
        <translation>Kementerian Pertahanan</translation>
    </message>
    <message>
        <source>On the margins of the ADMM-Plus</source>
        <translation>Di sela-sela ADMM-Plus</translation>
    </message>
    <message>
        <source>Once both cabinets approve</source>
        <translation>Selepas kelulusan kedua-dua Kabinet</translation>
    </message>
    <message>
        <source>One caveat a line</source>
        <translation>Satu kaveat setiap baris</translation>
    </message>
    <message>
        <source>One matter a line</source>
        <translation>Satu perkara setiap baris</translation>
    </message>
    <message>
        <source>One meeting a line, the oldest first</source>
        <translation>Satu mesyuarat setiap baris, yang terdahulu dahulu</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Satu nama setiap baris</translation>
    </message>
    <message>
        <source>One post a line</source>
        <translation>Satu jawatan setiap baris</translation>
    </message>
    <message>
        <source>Only when it differs from the brief's</source>
        <translation>Hanya jika berlainan daripada tajuk taklimat</translation>
    </message>
    <message>
        <source>PSAT</source>
        <translation>PSAT</translation>
    </message>
    <message>
        <source>Photograph at the start</source>
        <translation>Sesi bergambar pada permulaan</translation>
    </message>
    <message>
        <source>Record of discussion</source>
        <translation>Rekod perbincangan</translation>
    </message>
    <message>
        <source>Robles Fernández</source>
        <translation>Robles Fernández</translation>
    </message>
    <message>
        <source>Six months before expiry</source>
        <translation>Enam bulan sebelum tamat tempoh</translation>
    </message>
    <message>
        <source>Strategic Talks</source>
        <translation>Dialog Strategik</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Telefon atau e-mel</translation>
    </message>
    <message>
        <source>The sentence that states it, word for word</source>
        <translation>Ayat yang menyatakannya, kata demi kata</translation>
    </message>
    <message>
        <source>UTC+8</source>
        <translation>UTC+8</translation>
    </message>
    <message>
        <source>What is still to be checked, and with whom</source>
        <translation>Apa yang masih perlu disahkan, dan dengan siapa</translation>
    </message>
    <message>
        <source>YBhg. Datuk Seri</source>
        <translation>YBhg. Datuk Seri</translation>
    </message>
    <message>
        <source>about</source>
        <translation>kira-kira</translation>
    </message>
    <message>
        <source>ah-MEE-nah</source>
        <translation>a-MI-na</translation>
    </message>
    <message>
        <source>billion ringgit</source>
        <translation>bilion ringgit</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>cth. {0}</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>setiap tahun</translation>
    </message>
    <message>
        <source>en-GB, ms-MY</source>
        <translation>en-GB, ms-MY</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>mou, treaty, acsa or any other</source>
        <translation>mou, treaty, acsa atau apa-apa yang lain</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>1 thing in it is still to be confirmed.</source>
        <translation>1 perkara di dalamnya masih perlu disahkan.</translation>
    </message>
    <message>
        <source>Copied: {0}. Paste it into a mail.</source>
        <translation>Telah disalin: {0}. Tampal ke dalam e-mel.</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Salin fail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tunjukkan dalam folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Eksport dihentikan; tiada fail ditulis.</translation>
    </message>
    <message>
        <source>The pages say nothing of “{0}”, so nothing was copied.</source>
        <translation>Tiada apa-apa tentang “{0}” pada halaman, jadi tiada yang disalin.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Cuba lagi…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokumen Word</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Menulis {0}…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Telah ditulis: {0}</translation>
    </message>
    <message>
        <source>{0} things in it are still to be confirmed.</source>
        <translation>{0} perkara di dalamnya masih perlu disahkan.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Rangkai kata yang dipersetujui</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Setakat</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Sumber petikan</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <source>Binding in law</source>
        <translation>Mengikat di sisi undang-undang</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biodata</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Dibawa dari</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Kaveat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Bandar</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Berbangkit daripada</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Negara atau organisasi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation>Tarikh taklimat</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Tarikh dokumen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Decision sought</source>
        <translation>Keputusan yang dipohon</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegasi</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Bergantung pada</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Edaran</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Pakaian</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Tamat tempoh</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Rujukan fail</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Diadakan secara</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Gelaran</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>If they raise it</source>
        <translation>Jika dibangkitkan</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berkuat kuasa mulai</translation>
    </message>
    <message>
        <source>Inside the office only</source>
        <translation>Dalam pejabat sahaja</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Jurubahasa</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Dikeluarkan oleh</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Isu</translation>
    </message>
    <message>
        <source>Key in the template</source>
        <translation>Kunci dalam templat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Sidang lalu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Diketuai oleh</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Singkatan selepas nama</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation>Kenyataan media</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Pengelasan</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Meets next</source>
        <translation>Sidang berikut</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notice for renewal</source>
        <translation>Notis pembaharuan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Bilangan dalam siri</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Jawapan kita</translation>
    </message>
    <message>
        <source>Our position</source>
        <translation>Pendirian kita</translation>
    </message>
    <message>
        <source>Outcome of this meeting</source>
        <translation>Hasil mesyuarat ini</translation>
    </message>
    <message>
        <source>Own sections</source>
        <translation>Bahagian sendiri</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Tempat ditandatangani</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Perkara untuk disampaikan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disediakan oleh</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Disediakan untuk</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Mesyuarat lalu</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Penjelas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Garis merah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rantau</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Dipohon oleh</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Skop</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Sensitiviti</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Ayat</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tajuk ringkas</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Penandatangan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Keteguhan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Pokok perbincangan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Their position</source>
        <translation>Pendirian mereka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon masa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Tajuk mesyuarat</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Untuk disahkan</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Versi templat</translation>
    </message>
    <message>
        <source>View of third parties</source>
        <translation>Pandangan pihak ketiga</translation>
    </message>
    <message>
        <source>What they may say</source>
        <translation>Mereka mungkin berkata</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Kedudukannya</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Wording as written</source>
        <translation>Kata-kata seperti ditulis</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose {0}</source>
        <translation>Pilih {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Tinggalkan {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>tiada fail</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>, the first {0} shown</source>
        <translation>, {0} yang pertama ditunjukkan</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 tempat</translation>
    </message>
    <message>
        <source>1 place replaced</source>
        <translation>1 tempat diganti</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Padankan huruf besar</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Berikutnya (F3)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tiada yang ditemukan</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Replace all “{0}”</source>
        <translation>Ganti semua “{0}”</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Replace “{0}”</source>
        <translation>Ganti “{0}”</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil carian</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Perkataan penuh</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} tempat</translation>
    </message>
    <message>
        <source>{0} places replaced</source>
        <translation>{0} tempat diganti</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, {1} lagi</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Close the list</source>
        <translation>Tutup senarai</translation>
    </message>
    <message>
        <source>Close the list of findings</source>
        <translation>Tutup senarai semakan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Untuk disemak</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Type to add a row</source>
        <translation>Taip untuk menambah baris</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>More about this</source>
        <translation>Butiran lanjut</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>It brings {0}, which it follows.</source>
        <translation>Templat ini membawa bersama {0}, yang diikutinya.</translation>
    </message>
    <message>
        <source>Packed template</source>
        <translation>Templat berbungkus</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Gantikan</translation>
    </message>
    <message>
        <source>What was installed is used in place of {0}.</source>
        <translation>Templat yang dipasang digunakan sebagai ganti {0}.</translation>
    </message>
    <message>
        <source>With it came {0}, which it follows.</source>
        <translation>Turut dipasang: {0}, yang diikutinya.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Telah ditulis: {0}</translation>
    </message>
</context>
<context>
    <name>HeadingsChoice</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Tajuk</translation>
    </message>
    <message>
        <source>No row holds headings</source>
        <translation>Tiada baris mengandungi tajuk</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Baris {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Address of the document</source>
        <translation>Alamat dokumen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agreed language, quoted and attributed</source>
        <translation>Rangkai kata yang dipersetujui, dipetik dan dinyatakan sumbernya</translation>
    </message>
    <message>
        <source>Agreement that this one replaces</source>
        <translation>Perjanjian yang digantikan oleh perjanjian ini</translation>
    </message>
    <message>
        <source>Agreements signed, pledged or cited</source>
        <translation>Perjanjian yang ditandatangani, dijanjikan atau dirujuk</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Arrangements for the press</source>
        <translation>Aturan untuk media</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <source>Background that is never disclosed outside the office</source>
        <translation>Latar belakang yang tidak sekali-kali didedahkan di luar pejabat</translation>
    </message>
    <message>
        <source>Building and room</source>
        <translation>Bangunan dan bilik</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tarikh perlu selesai</translation>
    </message>
    <message>
        <source>Caveats and handling instructions</source>
        <translation>Kaveat dan arahan pengendalian</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Bandar</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Negara atau organisasi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Date of entry into force</source>
        <translation>Tarikh mula berkuat kuasa</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Tarikh tamat tempoh</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Tarikh ditandatangani</translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation>Tarikh taklimat</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Tarikh keputusan</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Tarikh dokumen</translation>
    </message>
    <message>
        <source>Decision, such as “cleared”</source>
        <translation>Keputusan, seperti “diluluskan”</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Edaran</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Pakaian</translation>
    </message>
    <message>
        <source>Earlier meetings it was carried over from, oldest first</source>
        <translation>Mesyuarat terdahulu tempat perkara ini dibawa, yang paling awal dahulu</translation>
    </message>
    <message>
        <source>End, such as 11:30</source>
        <translation>Tamat, seperti 11:30</translation>
    </message>
    <message>
        <source>Family name, as it stands in the name; needed only where nobody could tell</source>
        <translation>Nama keluarga, seperti yang tertulis dalam nama; hanya perlu jika tidak dapat dikenal pasti</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Rujukan fail</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Daripada siapa</translation>
    </message>
    <message>
        <source>Heading to group it under</source>
        <translation>Tajuk kumpulannya</translation>
    </message>
    <message>
        <source>Honorific, such as “Datuk Seri”</source>
        <translation>Gelaran, seperti “Datuk Seri”</translation>
    </message>
    <message>
        <source>Host, guest, member or observer</source>
        <translation>Tuan rumah, tetamu, ahli atau pemerhati</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <translation>Sejauh mana janji itu mengikat</translation>
    </message>
    <message>
        <source>How likely it is to come up</source>
        <translation>Kemungkinan perkara ini dibangkitkan</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Cara nama disebut</translation>
    </message>
    <message>
        <source>Id of the agenda item, agreement or issue that it comes from</source>
        <translation>Id perkara agenda, perjanjian atau isu yang menjadi puncanya</translation>
    </message>
    <message>
        <source>If they raise it</source>
        <translation>Jika dibangkitkan</translation>
    </message>
    <message>
        <source>In person, virtual or hybrid</source>
        <translation>Bersemuka, dalam talian atau hibrid</translation>
    </message>
    <message>
        <source>Interpreter, or the arrangements for interpretation</source>
        <translation>Jurubahasa, atau aturan untuk jurubahasa</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Ahlinya</translation>
    </message>
    <message>
        <source>Its number in the series, such as “12th”</source>
        <translation>Bilangannya dalam siri, seperti “Ke-12”</translation>
    </message>
    <message>
        <source>Key of the section in the template</source>
        <translation>Kunci bahagian dalam templat</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Jenis mesyuarat</translation>
    </message>
    <message>
        <source>Kind: talks, working group, visits</source>
        <translation>Jenis: rundingan, kumpulan kerja, lawatan</translation>
    </message>
    <message>
        <source>Language, BCP 47</source>
        <translation>Bahasa, mengikut BCP 47</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Tempoh dalam minit</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Singkatan selepas nama</translation>
    </message>
    <message>
        <source>Level, as the template's marking scheme names it</source>
        <translation>Peringkat, seperti yang dinamakan dalam skim pengelasan templat</translation>
    </message>
    <message>
        <source>Level, such as “ministers”</source>
        <translation>Peringkat, seperti “menteri”</translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation>Kenyataan media</translation>
    </message>
    <message>
        <source>Marking of the whole</source>
        <translation>Pengelasan keseluruhan</translation>
    </message>
    <message>
        <source>Marking of this item, when it has one of its own</source>
        <translation>Pengelasan perkara ini, jika ada yang tersendiri</translation>
    </message>
    <message>
        <source>Military or police rank</source>
        <translation>Pangkat tentera atau polis</translation>
    </message>
    <message>
        <source>Ministry, service or organisation</source>
        <translation>Kementerian, perkhidmatan atau organisasi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nama fail</translation>
    </message>
    <message>
        <source>Name, as written</source>
        <translation>Nama, seperti yang ditulis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notice needed for renewal or termination</source>
        <translation>Notis yang diperlukan untuk pembaharuan atau penamatan</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Nombor kertas</translation>
    </message>
    <message>
        <source>Number or letter, such as A</source>
        <translation>Nombor atau huruf, seperti A</translation>
    </message>
    <message>
        <source>Office or division</source>
        <translation>Pejabat atau bahagian</translation>
    </message>
    <message>
        <source>Open or closed to the press</source>
        <translation>Terbuka atau tertutup kepada media</translation>
    </message>
    <message>
        <source>Our position</source>
        <translation>Pendirian kita</translation>
    </message>
    <message>
        <source>Over which time, such as “each year”</source>
        <translation>Bagi tempoh apa, seperti “setiap tahun”</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Photograph: the hash of one of the brief's files</source>
        <translation>Gambar: cincangan salah satu fail taklimat</translation>
    </message>
    <message>
        <source>Place in the order of precedence, 1 is first</source>
        <translation>Kedudukan mengikut keutamaan, 1 yang pertama</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Tempat ditandatangani</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Perkara untuk disampaikan</translation>
    </message>
    <message>
        <source>Points to make under this item</source>
        <translation>Perkara untuk disampaikan di bawah perkara ini</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Jawatan yang disandang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rantau</translation>
    </message>
    <message>
        <source>Regional and other issues</source>
        <translation>Isu serantau dan lain-lain</translation>
    </message>
    <message>
        <source>Role at the meeting; “mentioned” is not at the meeting</source>
        <translation>Peranan dalam mesyuarat; “disebut” bermaksud tidak hadir</translation>
    </message>
    <message>
        <source>Role in the clearance</source>
        <translation>Peranan dalam kelulusan</translation>
    </message>
    <message>
        <source>Sections that the office defines</source>
        <translation>Bahagian yang ditakrifkan oleh pejabat</translation>
    </message>
    <message>
        <source>Sensitivities; shown inside the office only</source>
        <translation>Sensitiviti; ditunjukkan dalam pejabat sahaja</translation>
    </message>
    <message>
        <source>Series it belongs to, such as “Strategic Talks”</source>
        <translation>Siri mesyuarat, seperti “Dialog Strategik”</translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation>Biodata ringkas</translation>
    </message>
    <message>
        <source>Short title or abbreviation</source>
        <translation>Tajuk ringkas atau singkatan</translation>
    </message>
    <message>
        <source>Standing mechanisms</source>
        <translation>Mekanisme tetap</translation>
    </message>
    <message>
        <source>Start, such as 10:00</source>
        <translation>Mula, seperti 10:00</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Pokok perbincangan</translation>
    </message>
    <message>
        <source>Telephone or e-mail; shown inside the office only</source>
        <translation>Telefon atau e-mel; ditunjukkan dalam pejabat sahaja</translation>
    </message>
    <message>
        <source>Template it was written for</source>
        <translation>Templat yang digunakan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The agreed words, exactly</source>
        <translation>Perkataan yang dipersetujui, dengan tepat</translation>
    </message>
    <message>
        <source>The decision sought</source>
        <translation>Keputusan yang dipohon</translation>
    </message>
    <message>
        <source>The larger event it takes place on the margins of</source>
        <translation>Acara lebih besar yang menjadi sela mesyuarat ini</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>The meeting after</source>
        <translation>Mesyuarat selepasnya</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>Mesyuarat sebelumnya</translation>
    </message>
    <message>
        <source>The number, or words for it</source>
        <translation>Nombor, atau perkataan baginya</translation>
    </message>
    <message>
        <source>The point, as it would be said</source>
        <translation>Perkara itu, seperti yang akan dituturkan</translation>
    </message>
    <message>
        <source>The sentence that states it, word for word</source>
        <translation>Ayat yang menyatakannya, kata demi kata</translation>
    </message>
    <message>
        <source>The sides and who comes</source>
        <translation>Pihak yang terlibat dan yang hadir</translation>
    </message>
    <message>
        <source>Their position</source>
        <translation>Pendirian mereka</translation>
    </message>
    <message>
        <source>Time zone, such as UTC+8</source>
        <translation>Zon masa, seperti UTC+8</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Tajuk dokumen</translation>
    </message>
    <message>
        <source>Title of the meeting, when it differs from the brief's</source>
        <translation>Tajuk mesyuarat, jika berlainan daripada tajuk taklimat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Type, such as mou, treaty, acsa or any other</source>
        <translation>Jenis, seperti mou, treaty, acsa atau apa-apa yang lain</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Apa yang dikira</translation>
    </message>
    <message>
        <source>What is still to be checked, in words</source>
        <translation>Apa yang masih perlu disahkan, dalam perkataan</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Apa yang perlu dilakukan</translation>
    </message>
    <message>
        <source>What it covers, a line each</source>
        <translation>Skopnya, satu perkara setiap baris</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>Syaratnya</translation>
    </message>
    <message>
        <source>What must not be conceded; shown inside the office only</source>
        <translation>Apa yang tidak boleh dilepaskan; ditunjukkan dalam pejabat sahaja</translation>
    </message>
    <message>
        <source>What they may say</source>
        <translation>Apa yang mungkin mereka katakan</translation>
    </message>
    <message>
        <source>What third parties hold</source>
        <translation>Pandangan pihak ketiga</translation>
    </message>
    <message>
        <source>What this brief is for</source>
        <translation>Tujuan taklimat ini</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Apa yang perlu diketahui mengenainya</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Jawapan kita</translation>
    </message>
    <message>
        <source>What we want from the meeting</source>
        <translation>Apa yang ingin kita capai daripada mesyuarat</translation>
    </message>
    <message>
        <source>When it last met</source>
        <translation>Bila kali terakhir bersidang</translation>
    </message>
    <message>
        <source>When it meets next</source>
        <translation>Bila akan bersidang lagi</translation>
    </message>
    <message>
        <source>When it was true</source>
        <translation>Pada tarikh mana ia benar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Kedudukannya</translation>
    </message>
    <message>
        <source>Where it stands in clearance</source>
        <translation>Kedudukannya dalam proses kelulusan</translation>
    </message>
    <message>
        <source>Where the words stand: a joint statement, a communiqué</source>
        <translation>Tempat perkataan itu tercatat: kenyataan bersama, komunike</translation>
    </message>
    <message>
        <source>Where this party stands, when it differs: “ratified 3 May 2026”</source>
        <translation>Kedudukan pihak ini, jika berlainan: “diratifikasi 3 Mei 2026”</translation>
    </message>
    <message>
        <source>Where this was stated</source>
        <translation>Di mana perkara ini dinyatakan</translation>
    </message>
    <message>
        <source>Whether it binds in law</source>
        <translation>Sama ada mengikat di sisi undang-undang</translation>
    </message>
    <message>
        <source>Whether it came out of this meeting, or is only cited</source>
        <translation>Sama ada hasil mesyuarat ini, atau sekadar dirujuk</translation>
    </message>
    <message>
        <source>Whether they come</source>
        <translation>Sama ada mereka hadir</translation>
    </message>
    <message>
        <source>Which side asked for it</source>
        <translation>Pihak yang memohonnya</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Siapa yang melaksanakannya</translation>
    </message>
    <message>
        <source>Who hosts it</source>
        <translation>Siapa tuan rumahnya</translation>
    </message>
    <message>
        <source>Who issued the document</source>
        <translation>Siapa yang mengeluarkan dokumen</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Siapa yang mengetuai</translation>
    </message>
    <message>
        <source>Who looks after it in the office</source>
        <translation>Pegawai yang menguruskannya di pejabat</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Siapa yang menandatangani</translation>
    </message>
    <message>
        <source>Who witnessed the signing</source>
        <translation>Siapa yang menyaksikan tandatangan</translation>
    </message>
    <message>
        <source>about, averaging, more than</source>
        <translation>kira-kira, purata, lebih daripada</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Briefer</source>
        <translation>Panduan Briefer</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Halaman panduan</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Teks halaman</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 change</source>
        <translation>1 perubahan</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A name, such as “as cleared”</source>
        <translation>Nama, seperti “seperti diluluskan”</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Kembali ke keadaan ini</translation>
    </message>
    <message>
        <source>Going back loses none. After two days, each sitting keeps its last state, and those with a name.</source>
        <translation>Kembali ke keadaan lama tidak menghilangkan apa-apa. Selepas dua hari, setiap sesi hanya mengekalkan keadaan terakhirnya dan keadaan yang bernama.</translation>
    </message>
    <message>
        <source>Hide its states</source>
        <translation>Sembunyikan keadaannya</translation>
    </message>
    <message>
        <source>History of “{0}”</source>
        <translation>Sejarah “{0}”</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Namakan</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nama keadaan</translation>
    </message>
    <message>
        <source>Show its states</source>
        <translation>Tunjukkan keadaannya</translation>
    </message>
    <message>
        <source>Show its {0} states</source>
        <translation>Tunjukkan {0} keadaannya</translation>
    </message>
    <message>
        <source>The library holds no state of this brief yet. A brief that is kept there has one from its first change on; one in a file of its own has none until it is imported.</source>
        <translation>Pustaka belum mempunyai keadaan bagi taklimat ini. Taklimat dalam pustaka mempunyai satu keadaan sejak perubahan pertamanya; taklimat dalam fail tersendiri tiada keadaan sehingga diimport.</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Perubahan sejak itu</translation>
    </message>
    <message>
        <source>What changed then</source>
        <translation>Perubahan ketika itu</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} perubahan</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Helaian</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Import baris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Rows to add: {0}</source>
        <translation>Baris untuk ditambah: {0}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris-baris pertama</translation>
    </message>
</context>
<context>
    <name>ImportDialogs</name>
    <message>
        <source>Briefs</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import folder</translation>
    </message>
    <message>
        <source>Import briefs</source>
        <translation>Import taklimat</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Choose briefs, Word files, PDFs that Briefer made, or folders of them; or drop them here. A file that is refused stops nothing.</source>
        <translation>Pilih taklimat, fail Word, PDF yang dibuat oleh Briefer, atau folder yang mengandunginya; atau lepaskan di sini. Fail yang ditolak tidak menghentikan apa-apa.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking for briefs…</source>
        <translation>Mencari taklimat…</translation>
    </message>
    <message>
        <source>No briefs were found there.</source>
        <translation>Tiada taklimat ditemukan di situ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The import was stopped. What is listed here is in the library.</source>
        <translation>Import dihentikan. Apa yang tersenarai di sini ada dalam pustaka.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} daripada {1}</translation>
    </message>
    <message>
        <source>{0} taken in, {1} refused: they are listed with the reason.</source>
        <translation>{0} dimasukkan, {1} ditolak: disenaraikan berserta sebabnya.</translation>
    </message>
    <message>
        <source>{0} taken in.</source>
        <translation>{0} dimasukkan.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Source and marking</source>
        <translation>Sumber dan pengelasan</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Add to “{0}”</source>
        <translation>Tambah pada “{0}”</translation>
    </message>
    <message>
        <source>Back to that of {0}</source>
        <translation>Kembali kepada {0}</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Kembali kepada yang biasa</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Move in “{0}”</source>
        <translation>Alih dalam “{0}”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Buang daripada “{0}”</translation>
    </message>
    <message>
        <source>These lines are no longer those of the letterhead, so they are printed plainly: its pictures, rules, colours and alignment are gone from here. Undo brings them back, and so does “{0}”.</source>
        <translation>Baris ini bukan lagi baris kepala surat, jadi ia dicetak biasa: gambar, garisan, warna dan penjajarannya tiada lagi di sini. Buat asal mengembalikannya, begitu juga “{0}”.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>daripada {0}</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>biasa</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>All changes saved</source>
        <translation>Semua perubahan disimpan</translation>
    </message>
    <message>
        <source>All changes saved; also open: {0}</source>
        <translation>Semua perubahan disimpan; turut dibuka oleh: {0}</translation>
    </message>
    <message>
        <source>Changes of others</source>
        <translation>Perubahan orang lain</translation>
    </message>
    <message>
        <source>Kept on this computer until the library answers</source>
        <translation>Disimpan dalam komputer ini sehingga pustaka menjawab</translation>
    </message>
    <message>
        <source>Not saved: see the message above</source>
        <translation>Tidak disimpan: lihat mesej di atas</translation>
    </message>
    <message>
        <source>Saved in the library as you type</source>
        <translation>Disimpan dalam pustaka semasa anda menaip</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>{0} is no longer there: it was deleted, renamed, or its disk was taken away.</source>
        <translation>{0} tiada lagi: fail itu dipadam, dinamakan semula, atau cakeranya ditanggalkan.</translation>
    </message>
</context>
<context>
    <name>KeepingMessages</name>
    <message>
        <source>Also open: {0}. What you both write is brought together; where you both change the same, you choose.</source>
        <translation>Turut dibuka oleh: {0}. Tulisan anda berdua digabungkan; jika kedua-duanya mengubah perkara yang sama, anda yang memilih.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Simpan sebagai fail…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>Someone else changed this brief too; 1 change was taken in. Undo takes it out again.</source>
        <translation>Orang lain turut mengubah taklimat ini; 1 perubahan dimasukkan. Buat asal mengeluarkannya semula.</translation>
    </message>
    <message>
        <source>Someone else changed this brief too; {0} changes were taken in. Undo takes them out again.</source>
        <translation>Orang lain turut mengubah taklimat ini; {0} perubahan dimasukkan. Buat asal mengeluarkannya semula.</translation>
    </message>
    <message>
        <source>The library doesn’t answer ({0}). What you type is kept on this computer, and sent when it is back.</source>
        <translation>Pustaka tidak menjawab ({0}). Apa yang anda taip disimpan dalam komputer ini, dan dihantar apabila pustaka pulih.</translation>
    </message>
    <message>
        <source>The library doesn’t answer. What you type is kept on this computer, and sent when it is back.</source>
        <translation>Pustaka tidak menjawab. Apa yang anda taip disimpan dalam komputer ini, dan dihantar apabila pustaka pulih.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Cuba sekarang</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Tulis semula</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Add the language</source>
        <translation>Tambah bahasa</translation>
    </message>
    <message>
        <source>Add the language {0}</source>
        <translation>Tambah bahasa {0}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>Back to the parent's word</source>
        <translation>Kembali kepada perkataan induk</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Cari perkataan</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Bahasa perkataan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>Words in bold are the template's own; an empty one is the parent's again.</source>
        <translation>Perkataan tebal milik templat ini sendiri; yang dikosongkan kembali kepada perkataan induk.</translation>
    </message>
    <message>
        <source>Words in italics are not translated yet and stand in English: {0} of {1}.</source>
        <translation>Perkataan condong belum diterjemahkan dan kekal dalam bahasa Inggeris: {0} daripada {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no language: write its name, or its tag, such as fr or en-MY.</source>
        <translation>“{0}” bukan bahasa: tulis namanya, atau tagnya, seperti fr atau en-MY.</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>Change the word for “{0}”</source>
        <translation>Ubah perkataan bagi “{0}”</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Diwarisi</translation>
    </message>
    <message>
        <source>Not translated yet: taken from English</source>
        <translation>Belum diterjemahkan: diambil daripada bahasa Inggeris</translation>
    </message>
    <message>
        <source>The template's own</source>
        <translation>Milik templat sendiri</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kegunaannya</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Perkataan</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Another…</source>
        <translation>Bahasa lain…</translation>
    </message>
    <message>
        <source>Its tag, such as nl or pt-BR</source>
        <translation>Tag bahasa itu, seperti nl atau pt-BR</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Tag bahasa</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>B&amp;ahasa</translation>
    </message>
</context>
<context>
    <name>LevelField</name>
    <message>
        <source>Levels</source>
        <translation>Peringkat</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Agreed wording to use again: copy it, or insert it into a text of the brief.</source>
        <translation>Rangkai kata yang dipersetujui untuk digunakan semula: salin, atau masukkan ke dalam teks taklimat.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Bertarikh</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Perlu selesai dalam 30 hari</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Tamat tempoh</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Gathered from all briefs. What you put right here stands in place of what they say; an empty cell takes it back.</source>
        <translation>Dikumpulkan daripada semua taklimat. Pembetulan anda di sini menggantikan apa yang tertulis dalam taklimat; kosongkan sel untuk menariknya balik.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Gelaran</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Sedang digunakan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Sidang lalu</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Jawatan terakhir</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Meets next</source>
        <translation>Sidang berikut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Perenggan baharu</translation>
    </message>
    <message>
        <source>Not yet signed</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Past briefs</source>
        <translation>Taklimat lalu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Individu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Run out within half a year</source>
        <translation>Tamat dalam masa setengah tahun</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Signed or in force</source>
        <translation>Ditandatangani atau berkuat kuasa</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Setakat ini</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Ejaan nama</translation>
    </message>
    <message>
        <source>Standard paragraphs</source>
        <translation>Perenggan standard</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Digantikan oleh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
</context>
<context>
    <name>LibraryHousehold</name>
    <message>
        <source>&amp;Agreements</source>
        <translation>Per&amp;janjian</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Tindakan susulan</translation>
    </message>
    <message>
        <source>&amp;History of this brief</source>
        <translation>&amp;Sejarah taklimat ini</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Pu&amp;staka</translation>
    </message>
    <message>
        <source>&amp;Mechanisms</source>
        <translation>&amp;Mekanisme</translation>
    </message>
    <message>
        <source>&amp;Next meeting from the last…</source>
        <translation>Mesyuarat &amp;akan datang daripada yang lalu…</translation>
    </message>
    <message>
        <source>&amp;Past briefs</source>
        <translation>Taklimat &amp;lalu</translation>
    </message>
    <message>
        <source>&amp;Standard paragraphs</source>
        <translation>&amp;Perenggan standard</translation>
    </message>
    <message>
        <source>Briefer ended without closing this brief. It is as it was on {0}.</source>
        <translation>Briefer terhenti tanpa menutup taklimat ini. Kandungannya seperti pada {0}.</translation>
    </message>
    <message>
        <source>Briefer ended without closing “{0}”.</source>
        <translation>Briefer terhenti tanpa menutup “{0}”.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Taklimat baharu</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>Individ&amp;u</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>This brief could not be saved when Briefer was closed. It is as it was on {0}.</source>
        <translation>Taklimat ini tidak dapat disimpan semasa Briefer ditutup. Kandungannya seperti pada {0}.</translation>
    </message>
    <message>
        <source>{0} holds something else by now, so this brief is kept in the library.</source>
        <translation>{0} kini mengandungi perkara lain, jadi taklimat ini disimpan dalam pustaka.</translation>
    </message>
    <message>
        <source>“{0}” waited for the library, and someone else changed the same fields meanwhile.</source>
        <translation>“{0}” menunggu pustaka, dan orang lain telah mengubah medan yang sama sementara itu.</translation>
    </message>
    <message>
        <source>“{0}” was open too.</source>
        <translation>“{0}” juga sedang dibuka.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Kembali (Escape)</translation>
    </message>
</context>
<context>
    <name>LibrarySide</name>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari dalam pustaka</translation>
    </message>
</context>
<context>
    <name>LibraryVerbs</name>
    <message>
        <source>Add from the library</source>
        <translation>Tambah daripada pustaka</translation>
    </message>
    <message>
        <source>Added to the brief: {0}. Undo takes it out again.</source>
        <translation>Ditambah ke dalam taklimat: {0}. Buat asal mengeluarkannya semula.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Choose between two versions</source>
        <translation>Pilih antara dua versi</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Kembali ke keadaan terdahulu</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Taklimat baharu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>The brief has this already.</source>
        <translation>Perkara ini sudah ada dalam taklimat.</translation>
    </message>
    <message>
        <source>The brief is among the others again.</source>
        <translation>Taklimat itu kini kembali bersama taklimat lain.</translation>
    </message>
    <message>
        <source>This brief is open. Go to the start page (Ctrl+W), then delete it in the library.</source>
        <translation>Taklimat ini sedang dibuka. Pergi ke halaman permulaan (Ctrl+W), kemudian padam dalam pustaka.</translation>
    </message>
    <message>
        <source>This is a copy of “{0}”, and a brief of its own: give it the title that tells the two apart.</source>
        <translation>Ini salinan “{0}”, dan taklimat tersendiri: berikan tajuk yang membezakan kedua-duanya.</translation>
    </message>
    <message>
        <source>“{0}” was deleted. It stays among the deleted briefs, with its history.</source>
        <translation>“{0}” telah dipadam. Taklimat itu kekal antara taklimat yang dipadam, bersama sejarahnya.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>(nothing)</source>
        <translation>(tiada)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(dibuang)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>di hujung</translation>
    </message>
    <message>
        <source>before “{0}”</source>
        <translation>sebelum “{0}”</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>dimasukkan: {0}</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>dikeluarkan: {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fail</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Import rows…</source>
        <translation>Import baris…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Papar</translation>
    </message>
    <message>
        <source>New &amp;from template</source>
        <translation>Baharu &amp;daripada templat</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Taklimat baharu</translation>
    </message>
    <message>
        <source>No recent briefs</source>
        <translation>Tiada taklimat terkini</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terkini</translation>
    </message>
</context>
<context>
    <name>MappingGrid</name>
    <message>
        <source>Column {0}</source>
        <translation>Lajur {0}</translation>
    </message>
    <message>
        <source>Column “{0}” goes into</source>
        <translation>Lajur “{0}” dimasukkan ke dalam</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tinggalkan</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Save mine as another template…</source>
        <translation>Simpan versi saya sebagai templat lain…</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Simpan versi saya di atasnya</translation>
    </message>
    <message>
        <source>Somebody else has changed the same as you: {0}.</source>
        <translation>Orang lain telah mengubah perkara yang sama seperti anda: {0}.</translation>
    </message>
    <message>
        <source>Somebody else has changed this template meanwhile. What they changed is kept, and so is yours.</source>
        <translation>Sementara itu orang lain telah mengubah templat ini. Perubahan mereka dikekalkan, begitu juga perubahan anda.</translation>
    </message>
    <message>
        <source>Somebody else has changed this template, and it can't be read. {0}</source>
        <translation>Orang lain telah mengubah templat ini, dan templat itu tidak dapat dibaca. {0}</translation>
    </message>
    <message>
        <source>Somebody else has changed this template. This is what it says now.</source>
        <translation>Orang lain telah mengubah templat ini. Inilah isinya sekarang.</translation>
    </message>
    <message>
        <source>This is what it says now. Undo brings yours back.</source>
        <translation>Inilah isinya sekarang. Buat asal mengembalikan versi anda.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tutup mesej</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Buat</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tajuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Copy everything, so that it no longer follows the other</source>
        <translation>Salin semuanya, supaya tidak lagi mengikut yang lain</translation>
    </message>
    <message>
        <source>Fold&amp;er</source>
        <translation>Fold&amp;er</translation>
    </message>
    <message>
        <source>It goes into {0}</source>
        <translation>Disimpan ke dalam {0}</translation>
    </message>
    <message>
        <source>It says only what is to differ; the rest follows.</source>
        <translation>Templat ini menyatakan yang berbeza sahaja; yang lain mengikut.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baharu</translation>
    </message>
    <message>
        <source>Starts f&amp;rom</source>
        <translation>Bermula da&amp;ripada</translation>
    </message>
    <message>
        <source>The templates that the office shares</source>
        <translation>Templat yang dikongsi oleh pejabat</translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation>Templat anda sendiri</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{0}” is no whole number, and was not put in. Write one, such as 45.</source>
        <translation>“{0}” bukan nombor bulat, dan tidak dimasukkan. Tulis nombor bulat, seperti 45.</translation>
    </message>
</context>
<context>
    <name>OwnBinding</name>
    <message>
        <source>Change “{0}”</source>
        <translation>Ubah “{0}”</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>More about “{0}”</source>
        <translation>Butiran lanjut “{0}”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tiada yang ditemukan</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Search in the pages</source>
        <translation>Cari dalam halaman</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} daripada {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratonton halaman</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Details of the row</source>
        <translation>Butiran baris</translation>
    </message>
    <message>
        <source>Details of “{0}”</source>
        <translation>Butiran “{0}”</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Change “{0}”</source>
        <translation>Ubah “{0}”</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Kosongkan sel</translation>
    </message>
    <message>
        <source>Delete a row</source>
        <translation>Padam baris</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Padam baris</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>Gandakan baris</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Gandakan baris</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Sisipkan baris</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Alih baris</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Alih baris</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Baris baharu</translation>
    </message>
    <message>
        <source>Sort by “{0}”</source>
        <translation>Susun mengikut “{0}”</translation>
    </message>
    <message>
        <source>To confirm: {0}</source>
        <translation>Untuk disahkan: {0}</translation>
    </message>
</context>
<context>
    <name>PasteBar</name>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Ubah lajur</translation>
    </message>
    <message>
        <source>Import a row</source>
        <translation>Import satu baris</translation>
    </message>
    <message>
        <source>Import {0} rows</source>
        <translation>Import {0} baris</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Ditinggalkan: {0}</translation>
    </message>
    <message>
        <source>Paste a row</source>
        <translation>Tampal satu baris</translation>
    </message>
    <message>
        <source>Paste {0} rows</source>
        <translation>Tampal {0} baris</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik balik</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Apa yang ditampal</translation>
    </message>
    <message>
        <source>{0} imported: {1}.</source>
        <translation>{0} diimport: {1}.</translation>
    </message>
    <message>
        <source>{0} pasted: {1}.</source>
        <translation>{0} ditampal: {1}.</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} baris</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photograph</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Describe the photograph</source>
        <translation>Terangkan gambar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation>Buang gambar</translation>
    </message>
    <message>
        <source>What the photograph shows</source>
        <translation>Apa yang ditunjukkan oleh gambar</translation>
    </message>
    <message>
        <source>What the photograph shows, for those who can't see it</source>
        <translation>Apa yang ditunjukkan oleh gambar, bagi mereka yang tidak dapat melihatnya</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Mine</source>
        <translation>Versi saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Versi mereka</translation>
    </message>
</context>
<context>
    <name>PlacedPage</name>
    <message>
        <source>Changes tracked in the file are taken as accepted; they are by {0}.</source>
        <translation>Perubahan yang dijejak dalam fail dianggap diterima; perubahan itu dibuat oleh {0}.</translation>
    </message>
    <message>
        <source>Go on to the brief</source>
        <translation>Teruskan ke taklimat</translation>
    </message>
    <message>
        <source>In the Word file</source>
        <translation>Dalam fail Word</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>Dalam taklimat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Read from Word</source>
        <translation>Dibaca daripada Word</translation>
    </message>
    <message>
        <source>What stood in the Word file is on the left; where it is in the brief now, on the right.</source>
        <translation>Apa yang ada dalam fail Word di kiri; tempatnya dalam taklimat sekarang di kanan.</translation>
    </message>
    <message>
        <source>What went where</source>
        <translation>Apa yang dimasukkan ke mana</translation>
    </message>
    <message>
        <source>{0} (kept whole)</source>
        <translation>{0} (dikekalkan sepenuhnya)</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>DRAFT, until the brief is cleared</source>
        <translation>DRAF, sehingga taklimat diluluskan</translation>
    </message>
    <message>
        <source>How many pages there are</source>
        <translation>Jumlah halaman</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Nombor halaman</translation>
    </message>
    <message>
        <source>Office that the brief is from</source>
        <translation>Pejabat yang menyediakan taklimat</translation>
    </message>
    <message>
        <source>Page x of y</source>
        <translation>Halaman x daripada y</translation>
    </message>
</context>
<context>
    <name>PlaceholderButton</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>Sisipkan pemegang tempat</translation>
    </message>
    <message>
        <source>Insert a placeholder: {0}</source>
        <translation>Sisipkan pemegang tempat: {0}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Padankan lebar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Halaman {0} / {1}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>Search in the pages (Ctrl+Shift+F)</source>
        <translation>Cari dalam halaman (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>The edition that the pages show, and that an export makes</source>
        <translation>Edisi yang ditunjukkan pada halaman, dan yang dihasilkan oleh eksport</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>Cetakan dihentikan.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>Sent to the printer: {0} pages</source>
        <translation>Dihantar ke pencetak: {0} halaman</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The printer did not answer. Choose another one.</source>
        <translation>Pencetak tidak menjawab. Pilih pencetak lain.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Something went wrong ({0}), and a copy could not be kept ({1}): save your work now.</source>
        <translation>Berlaku ralat ({0}), dan salinan tidak dapat disimpan ({1}): simpan kerja anda sekarang.</translation>
    </message>
    <message>
        <source>Something went wrong ({0}); there was nothing to lose.</source>
        <translation>Berlaku ralat ({0}); tiada kerja yang hilang.</translation>
    </message>
    <message>
        <source>Something went wrong ({0}); your work goes on, and a copy is kept in {1}.</source>
        <translation>Berlaku ralat ({0}); kerja anda diteruskan, dan salinan disimpan dalam {1}.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>1 entry</source>
        <translation>1 entri</translation>
    </message>
    <message>
        <source>Add to the open brief</source>
        <translation>Tambah ke taklimat yang dibuka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tapis jadual</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Belum ada apa-apa di sini.</translation>
    </message>
    <message>
        <source>Open the latest brief</source>
        <translation>Buka taklimat terkini</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Tunjukkan sahaja</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Tarik balik: {0}</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entri</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} daripada {1}</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Padam</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Ubah</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>1 brief</source>
        <translation>1 taklimat</translation>
    </message>
    <message>
        <source>A country, an organisation or a series</source>
        <translation>Negara, organisasi atau siri</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Semua taklimat</translation>
    </message>
    <message>
        <source>Begin from the last</source>
        <translation>Mula daripada yang terakhir</translation>
    </message>
    <message>
        <source>Briefs in the library</source>
        <translation>Taklimat dalam pustaka</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Country, organisation or series</source>
        <translation>Negara, organisasi atau siri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Deleted briefs</source>
        <translation>Taklimat yang dipadam</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Next meeting with, or of:</source>
        <translation>Mesyuarat akan datang dengan, atau bagi:</translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation>Mesyuarat akan datang…</translation>
    </message>
    <message>
        <source>No brief was deleted.</source>
        <translation>Tiada taklimat yang dipadam.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Fewer words, or their beginnings, find more.</source>
        <translation>Tiada yang ditemukan bagi “{0}”. Kurangkan perkataan, atau taip permulaannya, untuk menemukan lebih banyak.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Past briefs</source>
        <translation>Taklimat lalu</translation>
    </message>
    <message>
        <source>The first {0}; more words find less.</source>
        <translation>{0} yang pertama; tambah perkataan untuk mengecilkan carian.</translation>
    </message>
    <message>
        <source>The library is empty: what you write is kept here. Import brings older briefs in.</source>
        <translation>Pustaka kosong: apa yang anda tulis disimpan di sini. Import membawa masuk taklimat lama.</translation>
    </message>
    <message>
        <source>{0} briefs</source>
        <translation>{0} taklimat</translation>
    </message>
</context>
<context>
    <name>RichField</name>
    <message>
        <source>Address (https://…)</source>
        <translation>Alamat (https://…)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Senarai berbulet</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Semak ejaan</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Condong</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pautan</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Pautan…</translation>
    </message>
    <message>
        <source>Nest it less deep</source>
        <translation>Kurangkan aras senarai</translation>
    </message>
    <message>
        <source>Nest the entry deeper</source>
        <translation>Tambah aras senarai</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Senarai bernombor</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Tampal perkataan sahaja</translation>
    </message>
    <message>
        <source>Spelling is off: there is no dictionary for this language</source>
        <translation>Semakan ejaan dimatikan: tiada kamus bagi bahasa ini</translation>
    </message>
    <message>
        <source>Standard paragraph</source>
        <translation>Perenggan standard</translation>
    </message>
</context>
<context>
    <name>RichTools</name>
    <message>
        <source>1 unknown word</source>
        <translation>1 perkataan tidak dikenali</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Tebal (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bulleted list (Ctrl+Shift+8)</source>
        <translation>Senarai berbulet (Ctrl+Shift+8)</translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary (F7)</source>
        <translation>Pergi ke perkataan berikutnya yang tiada dalam kamus (F7)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Condong (Ctrl+I)</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Pautan (Ctrl+K)</translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translation>Senarai bernombor (Ctrl+Shift+7)</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>Tanpa semakan ejaan</translation>
    </message>
    <message>
        <source>Standard paragraph (Ctrl+Shift+P)</source>
        <translation>Perenggan standard (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>There is no dictionary for {0}.</source>
        <translation>Tiada kamus bagi {0}.</translation>
    </message>
    <message>
        <source>{0} unknown words</source>
        <translation>{0} perkataan tidak dikenali</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Appears at the top of the first page.</source>
        <translation>Tertera di bahagian atas halaman pertama.</translation>
    </message>
    <message>
        <source>As they would be said.</source>
        <translation>Seperti yang akan dituturkan.</translation>
    </message>
    <message>
        <source>Change the order of the sections</source>
        <translation>Ubah susunan bahagian</translation>
    </message>
    <message>
        <source>Choose a row: its background and positions stand below the table.</source>
        <translation>Pilih baris: latar belakang dan pendiriannya ada di bawah jadual.</translation>
    </message>
    <message>
        <source>City of the next meeting</source>
        <translation>Bandar mesyuarat akan datang</translation>
    </message>
    <message>
        <source>City of the previous meeting</source>
        <translation>Bandar mesyuarat lalu</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Contact of the author</source>
        <translation>Hubungan penyedia</translation>
    </message>
    <message>
        <source>Contact of the reader</source>
        <translation>Hubungan pembaca</translation>
    </message>
    <message>
        <source>Country of the next meeting</source>
        <translation>Negara mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Country of the previous meeting</source>
        <translation>Negara mesyuarat lalu</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Edaran</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>Head of delegation first. Drag a row by its handle to change the order.</source>
        <translation>Ketua delegasi dahulu. Seret baris pada pemegangnya untuk mengubah susunan.</translation>
    </message>
    <message>
        <source>How the next is held</source>
        <translation>Cara mesyuarat akan datang diadakan</translation>
    </message>
    <message>
        <source>How the previous was held</source>
        <translation>Cara mesyuarat lalu diadakan</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Isu</translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation>Kenyataan media</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Pengelasan</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Meeting details</source>
        <translation>Butiran mesyuarat</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Note on the next meeting</source>
        <translation>Nota mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Note on the previous meeting</source>
        <translation>Nota mesyuarat lalu</translation>
    </message>
    <message>
        <source>Numbers worth having at hand.</source>
        <translation>Angka yang berguna untuk rujukan pantas.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>Office of the author</source>
        <translation>Pejabat penyedia</translation>
    </message>
    <message>
        <source>Office of the reader</source>
        <translation>Pejabat pembaca</translation>
    </message>
    <message>
        <source>Own sections</source>
        <translation>Bahagian sendiri</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Post of the author</source>
        <translation>Jawatan penyedia</translation>
    </message>
    <message>
        <source>Post of the reader</source>
        <translation>Jawatan pembaca</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disediakan oleh</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Disediakan untuk</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Mesyuarat lalu</translation>
    </message>
    <message>
        <source>Purpose and decision</source>
        <translation>Tujuan dan keputusan</translation>
    </message>
    <message>
        <source>Sections that the office defines for itself.</source>
        <translation>Bahagian yang ditakrifkan oleh pejabat sendiri.</translation>
    </message>
    <message>
        <source>Signed, pledged or cited; the details say which.</source>
        <translation>Ditandatangani, dijanjikan atau dirujuk; butirannya menyatakan yang mana.</translation>
    </message>
    <message>
        <source>Standing bodies and channels between the sides.</source>
        <translation>Badan tetap dan saluran antara kedua-dua pihak.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Pokok perbincangan</translation>
    </message>
    <message>
        <source>The whole in a few lines.</source>
        <translation>Keseluruhannya dalam beberapa baris.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>Taip satu baris</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taip nama</translation>
    </message>
    <message>
        <source>Type a number or letter</source>
        <translation>Taip nombor atau huruf</translation>
    </message>
    <message>
        <source>Type a point</source>
        <translation>Taip satu perkara</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Taip tajuk</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Taip topik</translation>
    </message>
    <message>
        <source>Type an objective</source>
        <translation>Taip objektif</translation>
    </message>
    <message>
        <source>Type the subject of an item</source>
        <translation>Taip tajuk perkara</translation>
    </message>
    <message>
        <source>Type the title of an agreement</source>
        <translation>Taip tajuk perjanjian</translation>
    </message>
    <message>
        <source>Type what is counted</source>
        <translation>Taip apa yang dikira</translation>
    </message>
    <message>
        <source>Type what is to be done</source>
        <translation>Taip apa yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Venue of the next meeting</source>
        <translation>Tempat mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Venue of the previous meeting</source>
        <translation>Tempat mesyuarat lalu</translation>
    </message>
    <message>
        <source>What this brief is for, and what is asked of its reader.</source>
        <translation>Tujuan taklimat ini, dan apa yang dipohon daripada pembacanya.</translation>
    </message>
    <message>
        <source>What was promised: by whom, and by when.</source>
        <translation>Apa yang dijanjikan, oleh siapa, dan bila perlu selesai.</translation>
    </message>
    <message>
        <source>What we want from the meeting.</source>
        <translation>Apa yang ingin kita capai daripada mesyuarat.</translation>
    </message>
    <message>
        <source>{0} (never shown)</source>
        <translation>{0} (tidak ditunjukkan)</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>; did you mean “{0}”?</source>
        <translation>; adakah maksud anda “{0}”?</translation>
    </message>
    <message>
        <source>; it knows {0}</source>
        <translation>; skim itu mengenali {0}</translation>
    </message>
    <message>
        <source>; there are {0}.</source>
        <translation>; yang ada ialah {0}.</translation>
    </message>
    <message>
        <source>A library in memory has no backups. Open one in a file or on a server.</source>
        <translation>Pustaka dalam ingatan tiada sandaran. Buka pustaka dalam fail atau pada pelayan.</translation>
    </message>
    <message>
        <source>Add the photograph again, or remove it.</source>
        <translation>Tambah gambar itu semula, atau buang.</translation>
    </message>
    <message>
        <source>Agree on a date, if there can be one.</source>
        <translation>Persetujui satu tarikh, jika boleh.</translation>
    </message>
    <message>
        <source>Ask which style is right, and use it in both places.</source>
        <translation>Tanya gaya yang betul, dan gunakannya di kedua-dua tempat.</translation>
    </message>
    <message>
        <source>Ask your office for it, or choose another template. Until then the brief can't be exported.</source>
        <translation>Minta templat itu daripada pejabat anda, atau pilih templat lain. Sehingga itu taklimat tidak dapat dieksport.</translation>
    </message>
    <message>
        <source>Change it in the letterhead, or add what is missing to the template.</source>
        <translation>Ubah dalam kepala surat, atau tambah yang tiada ke dalam templat.</translation>
    </message>
    <message>
        <source>Choose an agenda item, an agreement or an issue.</source>
        <translation>Pilih perkara agenda, perjanjian atau isu.</translation>
    </message>
    <message>
        <source>Choose one of {0}, or another template.</source>
        <translation>Pilih salah satu daripada {0}, atau templat lain.</translation>
    </message>
    <message>
        <source>Confirm it, then empty this field.</source>
        <translation>Sahkan, kemudian kosongkan medan ini.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Betulkan salah satu.</translation>
    </message>
    <message>
        <source>Correct the date, or say from which meeting it is carried over.</source>
        <translation>Betulkan tarikh, atau nyatakan dari mesyuarat mana ia dibawa.</translation>
    </message>
    <message>
        <source>Correct the status, or remove the date.</source>
        <translation>Betulkan status, atau buang tarikhnya.</translation>
    </message>
    <message>
        <source>Correct the times or the order.</source>
        <translation>Betulkan masa atau susunannya.</translation>
    </message>
    <message>
        <source>Correct the weekday or the day.</source>
        <translation>Betulkan hari atau tarikhnya.</translation>
    </message>
    <message>
        <source>Edits can't be kept in {0} ({1}). Save the brief as a file.</source>
        <translation>Suntingan tidak dapat disimpan dalam {0} ({1}). Simpan taklimat sebagai fail.</translation>
    </message>
    <message>
        <source>Fill in either.</source>
        <translation>Isi salah satu.</translation>
    </message>
    <message>
        <source>Fill it in or remove it.</source>
        <translation>Isi atau buang.</translation>
    </message>
    <message>
        <source>Fill it in, or move it to “to confirm”.</source>
        <translation>Isi, atau pindahkan ke “Untuk disahkan”.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isi medan ini.</translation>
    </message>
    <message>
        <source>Fill it in; in a file it is an own section with the key {0}.{1}.</source>
        <translation>Isi; dalam fail ia ialah bahagian sendiri dengan kunci {0}.{1}.</translation>
    </message>
    <message>
        <source>Have the changes cleared.</source>
        <translation>Dapatkan kelulusan bagi perubahan itu.</translation>
    </message>
    <message>
        <source>Headings stand in another language; choose one of {0}.</source>
        <translation>Tajuk ditulis dalam bahasa lain; pilih salah satu daripada {0}.</translation>
    </message>
    <message>
        <source>If it is one name, write it in one way.</source>
        <translation>Jika nama yang sama dimaksudkan, tulis dengan satu cara.</translation>
    </message>
    <message>
        <source>If {0} is meant, rename it.</source>
        <translation>Jika {0} yang dimaksudkan, namakan semula.</translation>
    </message>
    <message>
        <source>In the edition “{0}”: {1}</source>
        <translation>Dalam edisi “{0}”: {1}</translation>
    </message>
    <message>
        <source>It can't be read ({0}). Choose another file.</source>
        <translation>Fail itu tidak dapat dibaca ({0}). Pilih fail lain.</translation>
    </message>
    <message>
        <source>It carries no brief. Only a PDF that Briefer exported can be opened again.</source>
        <translation>Fail itu tidak mengandungi taklimat. Hanya PDF yang dieksport oleh Briefer boleh dibuka semula.</translation>
    </message>
    <message>
        <source>It has a password, or is of the old kind (.xls). Save it as .xlsx without a password.</source>
        <translation>Fail itu berkata laluan, atau jenis lama (.xls). Simpan sebagai .xlsx tanpa kata laluan.</translation>
    </message>
    <message>
        <source>It has no backup beside it</source>
        <translation>Tiada sandaran di sebelahnya</translation>
    </message>
    <message>
        <source>It holds the entry “{0}” twice. It was not made by Briefer.</source>
        <translation>Fail itu mengandungi entri “{0}” dua kali. Fail itu bukan dibuat oleh Briefer.</translation>
    </message>
    <message>
        <source>It holds {0} entries; a brief has at most {1}.</source>
        <translation>Fail itu mengandungi {0} entri; taklimat mempunyai paling banyak {1}.</translation>
    </message>
    <message>
        <source>It is damaged, or is not a PDF. Ask for it again.</source>
        <translation>Fail itu rosak, atau bukan PDF. Minta semula.</translation>
    </message>
    <message>
        <source>It is damaged. Open it in a spreadsheet and save it anew, or save it as CSV.</source>
        <translation>Fail itu rosak. Buka dalam hamparan dan simpan semula, atau simpan sebagai CSV.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB. Its pictures are too large, or it is no brief.</source>
        <translation>Fail itu melebihi {0} MB. Gambarnya terlalu besar, atau fail itu bukan taklimat.</translation>
    </message>
    <message>
        <source>It is no table that can be read here. Save it as .xlsx or CSV.</source>
        <translation>Jadual itu tidak dapat dibaca di sini. Simpan sebagai .xlsx atau CSV.</translation>
    </message>
    <message>
        <source>It is not printed; move its text, or choose another template.</source>
        <translation>Bahagian ini tidak dicetak; pindahkan teksnya, atau pilih templat lain.</translation>
    </message>
    <message>
        <source>It is protected by a password. Open the file it was exported from.</source>
        <translation>Fail itu dilindungi kata laluan. Buka fail asal eksportnya.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Skim itu mengenali {0}.</translation>
    </message>
    <message>
        <source>It unpacks</source>
        <translation>Fail itu dinyahmampat</translation>
    </message>
    <message>
        <source>It unpacks to more than 512 MB. Copy the rows you need into a new workbook.</source>
        <translation>Fail itu mengembang melebihi 512 MB. Salin baris yang diperlukan ke dalam buku kerja baharu.</translation>
    </message>
    <message>
        <source>Keep one head.</source>
        <translation>Kekalkan satu ketua.</translation>
    </message>
    <message>
        <source>Leave it, if another program wrote it.</source>
        <translation>Biarkan, jika ditulis oleh program lain.</translation>
    </message>
    <message>
        <source>Look through the pages before you send them.</source>
        <translation>Semak halaman sebelum menghantarnya.</translation>
    </message>
    <message>
        <source>Look up the day that is meant.</source>
        <translation>Semak hari yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>Kecilkan gambar</translation>
    </message>
    <message>
        <source>Make them agree.</source>
        <translation>Selaraskan kedua-duanya.</translation>
    </message>
    <message>
        <source>Name the statement or document it is from.</source>
        <translation>Namakan kenyataan atau dokumen asalnya.</translation>
    </message>
    <message>
        <source>Name who does it.</source>
        <translation>Namakan pelaksananya.</translation>
    </message>
    <message>
        <source>No brief says so much</source>
        <translation>Tiada taklimat sepanjang itu</translation>
    </message>
    <message>
        <source>No font of the template has {0}; the pages show a replacement.</source>
        <translation>Tiada fon templat yang mempunyai {0}; halaman menunjukkan gantinya.</translation>
    </message>
    <message>
        <source>Number them apart.</source>
        <translation>Bezakan nombornya.</translation>
    </message>
    <message>
        <source>Put the most important first.</source>
        <translation>Letakkan yang terpenting dahulu.</translation>
    </message>
    <message>
        <source>Record who cleared it, or set the status back.</source>
        <translation>Rekodkan siapa yang meluluskannya, atau undurkan statusnya.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Buang salah satu.</translation>
    </message>
    <message>
        <source>Renew it, or set its status to expired.</source>
        <translation>Perbaharui, atau tetapkan statusnya kepada tamat tempoh.</translation>
    </message>
    <message>
        <source>Restore its newest backup, {0}</source>
        <translation>Pulihkan sandaran terbaharunya, {0}</translation>
    </message>
    <message>
        <source>Say what became of it, or agree on another date.</source>
        <translation>Nyatakan hasilnya, atau persetujui tarikh lain.</translation>
    </message>
    <message>
        <source>Shorten it, or choose another template.</source>
        <translation>Ringkaskan, atau pilih templat lain.</translation>
    </message>
    <message>
        <source>Shorten its texts.</source>
        <translation>Ringkaskan teksnya.</translation>
    </message>
    <message>
        <source>Still to be confirmed: {0}.</source>
        <translation>Masih perlu disahkan: {0}.</translation>
    </message>
    <message>
        <source>The URL names no file. Write sqlite:/// and a path.</source>
        <translation>URL itu tidak menamakan fail. Tulis sqlite:/// dan laluan fail.</translation>
    </message>
    <message>
        <source>The agenda item</source>
        <translation>Perkara agenda</translation>
    </message>
    <message>
        <source>The agenda item has no subject.</source>
        <translation>Perkara agenda tiada tajuk.</translation>
    </message>
    <message>
        <source>The agreed language is quoted without saying where it stands.</source>
        <translation>Rangkai kata yang dipersetujui dipetik tanpa menyatakan sumbernya.</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>The agreement has no title.</source>
        <translation>Perjanjian tiada tajuk.</translation>
    </message>
    <message>
        <source>The annex has no title.</source>
        <translation>Lampiran tiada tajuk.</translation>
    </message>
    <message>
        <source>The backup {0} can't be read: {1}.</source>
        <translation>Sandaran {0} tidak dapat dibaca: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} can't be written: {1}.</source>
        <translation>Sandaran {0} tidak dapat ditulis: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged ({1}). Take another one.</source>
        <translation>Sandaran {0} rosak ({1}). Gunakan yang lain.</translation>
    </message>
    <message>
        <source>The brief asks for the template “{0}”, which is not here. Choose another (on the command line: --template {1}); there are {2}.</source>
        <translation>Taklimat memerlukan templat “{0}”, yang tiada di sini. Pilih templat lain (pada baris perintah: --template {1}); yang ada ialah {2}.</translation>
    </message>
    <message>
        <source>The brief asks for the template “{0}”, which is not here; the plain one stands in.</source>
        <translation>Taklimat memerlukan templat “{0}”, yang tiada di sini; templat asas menggantikannya buat sementara.</translation>
    </message>
    <message>
        <source>The brief fills more than the {0} that the template allows.</source>
        <translation>Taklimat melebihi {0} yang dibenarkan oleh templat.</translation>
    </message>
    <message>
        <source>The brief has changed since {0} cleared it.</source>
        <translation>Taklimat telah berubah sejak {0} meluluskannya.</translation>
    </message>
    <message>
        <source>The brief has no title.</source>
        <translation>Taklimat tiada tajuk.</translation>
    </message>
    <message>
        <source>The brief inside it is larger than {0} MB. Ask for the file it came from.</source>
        <translation>Taklimat di dalamnya melebihi {0} MB. Minta fail asalnya.</translation>
    </message>
    <message>
        <source>The brief is in the format {0}, which is newer than this Briefer. Update Briefer to open it.</source>
        <translation>Taklimat ini dalam format {0}, yang lebih baharu daripada Briefer ini. Kemas kini Briefer untuk membukanya.</translation>
    </message>
    <message>
        <source>The brief is not in UTF-8: byte {0} begins no character. Save it as UTF-8 and try again.</source>
        <translation>Taklimat ini bukan dalam UTF-8: bait {0} tidak memulakan aksara. Simpan sebagai UTF-8 dan cuba lagi.</translation>
    </message>
    <message>
        <source>The brief is {0}, but nobody's clearance is recorded.</source>
        <translation>Taklimat {0}, tetapi tiada kelulusan sesiapa direkodkan.</translation>
    </message>
    <message>
        <source>The brief itself is not dated.</source>
        <translation>Taklimat ini sendiri tidak bertarikh.</translation>
    </message>
    <message>
        <source>The calendar has no {0}.</source>
        <translation>Tiada {0} dalam kalendar.</translation>
    </message>
    <message>
        <source>The clearance does not say whose it is.</source>
        <translation>Kelulusan tidak menyatakan siapa yang memberikannya.</translation>
    </message>
    <message>
        <source>The entry “{0}” has a path that leads out of the file. It was not made by Briefer.</source>
        <translation>Entri “{0}” mempunyai laluan yang keluar daripada fail. Fail itu bukan dibuat oleh Briefer.</translation>
    </message>
    <message>
        <source>The entry “{0}” is encrypted. Save it again without a password.</source>
        <translation>Entri “{0}” disulitkan. Simpan semula tanpa kata laluan.</translation>
    </message>
    <message>
        <source>The entry “{0}” unpacks</source>
        <translation>Entri “{0}” dinyahmampat</translation>
    </message>
    <message>
        <source>The expiry of {0}</source>
        <translation>Tarikh tamat {0}</translation>
    </message>
    <message>
        <source>The family name {0} does not stand in the name {1}.</source>
        <translation>Nama keluarga {0} tiada dalam nama {1}.</translation>
    </message>
    <message>
        <source>The figure does not say what it counts.</source>
        <translation>Angka tidak menyatakan apa yang dikira.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for it again, or take it from a backup.</source>
        <translation>Fail itu rosak. Minta semula, atau ambil daripada sandaran.</translation>
    </message>
    <message>
        <source>The folder of shared templates, {0}, can't be reached: connect to it. {1}</source>
        <translation>Folder templat kongsi, {0}, tidak dapat dicapai: sambungkannya. {1}</translation>
    </message>
    <message>
        <source>The folder of the library, {0}, can't be made: {1}.</source>
        <translation>Folder pustaka, {0}, tidak dapat dibuat: {1}.</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>The follow-up does not say what is to be done.</source>
        <translation>Tindakan susulan tidak menyatakan apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The issue has no topic.</source>
        <translation>Isu tiada topik.</translation>
    </message>
    <message>
        <source>The key {0} stands twice in one object. Keep one of the two.</source>
        <translation>Kunci {0} ada dua kali dalam satu objek. Kekalkan salah satu.</translation>
    </message>
    <message>
        <source>The letterhead has several sections; the sheet and margins of the first one hold.</source>
        <translation>Kepala surat mempunyai beberapa bahagian; helaian dan jidar bahagian pertama yang digunakan.</translation>
    </message>
    <message>
        <source>The letterhead holds text of its own (“{0}”), which is left out: the brief takes its place. Put what every brief shall show into the header or footer in Word.</source>
        <translation>Kepala surat mengandungi teksnya sendiri (“{0}”), yang ditinggalkan kerana taklimat mengambil tempatnya. Letakkan apa yang perlu ada dalam setiap taklimat pada pengepala atau pengaki dalam Word.</translation>
    </message>
    <message>
        <source>The letterhead mirrors its margins on even pages; here all pages have those of the first.</source>
        <translation>Kepala surat membalikkan jidarnya pada halaman genap; di sini semua halaman menggunakan jidar halaman pertama.</translation>
    </message>
    <message>
        <source>The letterhead's colour {0} ({1}) is too pale to read on white; {2} stands in for it.</source>
        <translation>Warna kepala surat {0} ({1}) terlalu pudar untuk dibaca di atas putih; {2} menggantikannya.</translation>
    </message>
    <message>
        <source>The library doesn't answer ({0}). Nothing was saved; try again.</source>
        <translation>Pustaka tidak menjawab ({0}). Tiada apa-apa disimpan; cuba lagi.</translation>
    </message>
    <message>
        <source>The library doesn't answer ({0}). Put it back, or restore its backup.</source>
        <translation>Pustaka tidak menjawab ({0}). Letakkannya semula, atau pulihkan sandarannya.</translation>
    </message>
    <message>
        <source>The library holds no meeting with or of “{0}”{1}.</source>
        <translation>Pustaka tiada mesyuarat dengan atau bagi “{0}”{1}.</translation>
    </message>
    <message>
        <source>The library holds this entry no more. Close the list and open it again.</source>
        <translation>Entri ini tiada lagi dalam pustaka. Tutup senarai dan buka semula.</translation>
    </message>
    <message>
        <source>The library is damaged ({0}), so no backup was made. Restore the last one.</source>
        <translation>Pustaka rosak ({0}), jadi sandaran tidak dibuat. Pulihkan sandaran yang terakhir.</translation>
    </message>
    <message>
        <source>The library to copy to holds briefs already. Choose an empty one.</source>
        <translation>Pustaka sasaran sudah mengandungi taklimat. Pilih pustaka yang kosong.</translation>
    </message>
    <message>
        <source>The library was written by a newer Briefer. Update Briefer to open it.</source>
        <translation>Pustaka ditulis oleh Briefer yang lebih baharu. Kemas kini Briefer untuk membukanya.</translation>
    </message>
    <message>
        <source>The library {0} is damaged ({1}). {2}.</source>
        <translation>Pustaka {0} rosak ({1}). {2}.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has lost its version. Restore a backup of it.</source>
        <translation>Pustaka {0} rosak: versinya hilang. Pulihkan sandarannya.</translation>
    </message>
    <message>
        <source>The link of {0} leads to {1}, which no reader can follow.</source>
        <translation>Pautan {0} menuju ke {1}, yang tidak dapat dibuka oleh pembaca.</translation>
    </message>
    <message>
        <source>The meeting ends at {0}, before it starts at {1}.</source>
        <translation>Mesyuarat tamat pada {0}, sebelum bermula pada {1}.</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>Mesyuarat tiada tarikh.</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Mesyuarat akan datang</translation>
    </message>
    <message>
        <source>The participant has neither name nor post.</source>
        <translation>Peserta tiada nama dan tiada jawatan.</translation>
    </message>
    <message>
        <source>The photograph of {0} can't be read; a grey field stands for it.</source>
        <translation>Gambar {0} tidak dapat dibaca; petak kelabu menggantikannya.</translation>
    </message>
    <message>
        <source>The photograph of {0} is not among the brief's files.</source>
        <translation>Gambar {0} tiada antara fail taklimat.</translation>
    </message>
    <message>
        <source>The register has no entry with the key “{0}”. Its list as JSON tells the keys.</source>
        <translation>Daftar tiada entri dengan kunci “{0}”. Senarainya dalam JSON menyatakan kunci-kuncinya.</translation>
    </message>
    <message>
        <source>The signature of {0}, an outcome of this meeting,</source>
        <translation>Penandatanganan {0}, iaitu hasil mesyuarat ini,</translation>
    </message>
    <message>
        <source>The template has no labels for the language {0}.</source>
        <translation>Templat tiada label bagi bahasa {0}.</translation>
    </message>
    <message>
        <source>The template has no place for the section {0}.</source>
        <translation>Templat tiada tempat bagi bahagian {0}.</translation>
    </message>
    <message>
        <source>The template requires the section {0}, and it is empty.</source>
        <translation>Templat memerlukan bahagian {0}, tetapi bahagian itu kosong.</translation>
    </message>
    <message>
        <source>The template requires {0}, and it is empty.</source>
        <translation>Templat memerlukan {0}, tetapi medan itu kosong.</translation>
    </message>
    <message>
        <source>The template requires {0}.</source>
        <translation>Templat memerlukan {0}.</translation>
    </message>
    <message>
        <source>The template shows the first {0} of {1} under {2}.</source>
        <translation>Templat menunjukkan {0} yang pertama daripada {1} di bawah {2}.</translation>
    </message>
    <message>
        <source>The template {0} has changed{1} since the brief was last saved{2}</source>
        <translation>Templat {0} telah berubah{1} sejak taklimat terakhir disimpan{2}</translation>
    </message>
    <message>
        <source>The template's marking scheme has no caveat {0}.</source>
        <translation>Skim pengelasan templat tiada kaveat {0}.</translation>
    </message>
    <message>
        <source>The template's marking scheme has no level {0}.</source>
        <translation>Skim pengelasan templat tiada peringkat {0}.</translation>
    </message>
    <message>
        <source>The template's text is not TOML: {0}.</source>
        <translation>Teks templat bukan TOML: {0}.</translation>
    </message>
    <message>
        <source>The text holds control characters ({0}), which are not printed.</source>
        <translation>Teks mengandungi aksara kawalan ({0}), yang tidak dicetak.</translation>
    </message>
    <message>
        <source>The text still says “{0}”.</source>
        <translation>Teks masih menyatakan “{0}”.</translation>
    </message>
    <message>
        <source>The time is written as {0}.</source>
        <translation>Masa ditulis sebagai {0}.</translation>
    </message>
    <message>
        <source>The wording says {0}, but the date beside it is {1}.</source>
        <translation>Kata-katanya menyatakan {0}, tetapi tarikh di sebelahnya ialah {1}.</translation>
    </message>
    <message>
        <source>There is a template “{0}” already; give this one another title.</source>
        <translation>Templat “{0}” sudah ada; beri tajuk lain.</translation>
    </message>
    <message>
        <source>There is no answer to what they may raise.</source>
        <translation>Tiada jawapan bagi apa yang mungkin mereka bangkitkan.</translation>
    </message>
    <message>
        <source>There is no edition “{0}”{1}</source>
        <translation>Tiada edisi “{0}”{1}</translation>
    </message>
    <message>
        <source>There is no library at {0}. Correct the name, or make one there with “briefer library add FILE”.</source>
        <translation>Tiada pustaka di {0}. Betulkan namanya, atau buat pustaka di situ dengan “briefer library add FILE”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Fail itu tiada.</translation>
    </message>
    <message>
        <source>There is no template “{0}”{1}</source>
        <translation>Tiada templat “{0}”{1}</translation>
    </message>
    <message>
        <source>This Word file declares a document type, which Word never does. It is not read.</source>
        <translation>Fail Word ini mengisytiharkan jenis dokumen, yang tidak pernah dilakukan oleh Word. Fail itu tidak dibaca.</translation>
    </message>
    <message>
        <source>This Word file has no text in it. It may be damaged; ask for it again.</source>
        <translation>Fail Word ini tiada teks. Mungkin rosak; minta semula.</translation>
    </message>
    <message>
        <source>This Word file is damaged in {0}. Ask for it again, or save it anew in Word.</source>
        <translation>Fail Word ini rosak pada {0}. Minta semula, atau simpan semula dalam Word.</translation>
    </message>
    <message>
        <source>This Word file unpacks to more than {0} MB and is not read.</source>
        <translation>Fail Word ini mengembang melebihi {0} MB dan tidak dibaca.</translation>
    </message>
    <message>
        <source>This Word file was not exported from a brief, so there is nothing to compare it with.</source>
        <translation>Fail Word ini tidak dieksport daripada taklimat, jadi tiada yang boleh dibandingkan dengannya.</translation>
    </message>
    <message>
        <source>This entry is empty.</source>
        <translation>Entri ini kosong.</translation>
    </message>
    <message>
        <source>This entry says the same as one before it.</source>
        <translation>Entri ini sama dengan yang sebelumnya.</translation>
    </message>
    <message>
        <source>This is an old .doc file, or one with a password. Save it as .docx without a password and try again.</source>
        <translation>Ini fail .doc lama, atau berkata laluan. Simpan sebagai .docx tanpa kata laluan dan cuba lagi.</translation>
    </message>
    <message>
        <source>This is left out, so that the brief keeps to its pages.</source>
        <translation>Perkara ini ditinggalkan, supaya taklimat tidak melebihi had halaman.</translation>
    </message>
    <message>
        <source>This is not a Word file, or it is damaged. Ask for it again.</source>
        <translation>Ini bukan fail Word, atau fail itu rosak. Minta semula.</translation>
    </message>
    <message>
        <source>This is not a Word file: it holds no document. Save it as .docx in Word and try again.</source>
        <translation>Ini bukan fail Word: tiada dokumen di dalamnya. Simpan sebagai .docx dalam Word dan cuba lagi.</translation>
    </message>
    <message>
        <source>This is not a brief, though it is packed like one. It may be a file of another kind.</source>
        <translation>Ini bukan taklimat, walaupun dibungkus seperti taklimat. Mungkin fail jenis lain.</translation>
    </message>
    <message>
        <source>This is not a brief. It may be damaged, or a file of another kind.</source>
        <translation>Ini bukan taklimat. Mungkin fail itu rosak, atau jenis lain.</translation>
    </message>
    <message>
        <source>This is not a brief: a brief is a JSON object with fields such as title and meeting.</source>
        <translation>Ini bukan taklimat: taklimat ialah objek JSON dengan medan seperti title dan meeting.</translation>
    </message>
    <message>
        <source>This is not a brief: it has none of a brief's fields, such as title or meeting.</source>
        <translation>Ini bukan taklimat: tiada medan taklimat, seperti title atau meeting.</translation>
    </message>
    <message>
        <source>This is not a brief: it holds a number that no computer can hold.</source>
        <translation>Ini bukan taklimat: ada nombor yang tidak dapat disimpan oleh komputer.</translation>
    </message>
    <message>
        <source>This is not a brief: it is nested more than {0} levels deep.</source>
        <translation>Ini bukan taklimat: strukturnya melebihi {0} aras.</translation>
    </message>
    <message>
        <source>This is not a brief: its JSON breaks off at {0}.</source>
        <translation>Ini bukan taklimat: JSON-nya terputus pada {0}.</translation>
    </message>
    <message>
        <source>This is not a brief: its format is {0}, and Briefer reads “{1}”.</source>
        <translation>Ini bukan taklimat: formatnya {0}, sedangkan Briefer membaca “{1}”.</translation>
    </message>
    <message>
        <source>This is not a brief: {0} is not a number that JSON knows.</source>
        <translation>Ini bukan taklimat: {0} bukan nombor yang dikenali JSON.</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Mesyuarat ini</translation>
    </message>
    <message>
        <source>This participant</source>
        <translation>Peserta ini</translation>
    </message>
    <message>
        <source>Two annexes have the number {0}.</source>
        <translation>Dua lampiran bernombor {0}.</translation>
    </message>
    <message>
        <source>Type the text again, or leave it.</source>
        <translation>Taip teks itu semula, atau biarkan.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or mailto:.</source>
        <translation>Gunakan alamat yang bermula dengan https://, atau mailto:.</translation>
    </message>
    <message>
        <source>Windows can't hold the name “{0}”; rename it.</source>
        <translation>Windows tidak menerima nama “{0}”; namakan semula.</translation>
    </message>
    <message>
        <source>Write it another way, or add a font to the template.</source>
        <translation>Tulis dengan cara lain, atau tambah fon pada templat.</translation>
    </message>
    <message>
        <source>Write it as it stands in the name.</source>
        <translation>Tulis seperti yang tertulis dalam nama.</translation>
    </message>
    <message>
        <source>Write it as {0}.</source>
        <translation>Tulis sebagai {0}.</translation>
    </message>
    <message>
        <source>Write it as, for example, 11:30.</source>
        <translation>Tulis, sebagai contoh, 11:30.</translation>
    </message>
    <message>
        <source>Write the date of signature.</source>
        <translation>Tulis tarikh tandatangan.</translation>
    </message>
    <message>
        <source>Write the date, or its wording.</source>
        <translation>Tulis tarikh, atau kata-katanya.</translation>
    </message>
    <message>
        <source>Write the day it is submitted.</source>
        <translation>Tulis tarikh ia dikemukakan.</translation>
    </message>
    <message>
        <source>Write what the meeting is about.</source>
        <translation>Tulis mengenai apa mesyuarat ini.</translation>
    </message>
    <message>
        <source>a colour such as #1f3a5f</source>
        <translation>warna seperti #1f3a5f</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>senarai</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>senarai dalam kurungan siku</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>a section of {0} has no table; leave columns out.</source>
        <translation>bahagian {0} tiada jadual; tinggalkan columns.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>jadual</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>suatu teks</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>nombor bulat</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>senarai kosong</translation>
    </message>
    <message>
        <source>another</source>
        <translation>seorang lagi</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>sekurang-kurangnya {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>paling banyak {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>selewat-lewatnya pada {0}</translation>
    </message>
    <message>
        <source>found {0}, expected {1}.</source>
        <translation>ditemui {0}, sepatutnya {1}.</translation>
    </message>
    <message>
        <source>found {0}, expected {1}; did you mean “{2}”?</source>
        <translation>ditemui {0}, sepatutnya {1}; adakah anda maksudkan “{2}”?</translation>
    </message>
    <message>
        <source>in Word, insert the picture itself, not a link to it</source>
        <translation>dalam Word, sisipkan gambar itu sendiri, bukan pautannya</translation>
    </message>
    <message>
        <source>in Word, under Developer, Document Template, choose Normal</source>
        <translation>dalam Word, di bawah Developer, Document Template, pilih Normal</translation>
    </message>
    <message>
        <source>in Word, unlink the subdocument</source>
        <translation>dalam Word, nyahpautkan subdokumen itu</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>pada {0}</translation>
    </message>
    <message>
        <source>is empty; a packed template holds a folder with a {0}.</source>
        <translation>kosong; templat berpakej mengandungi folder dengan {0}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>tiada.</translation>
    </message>
    <message>
        <source>is missing; say what the picture shows.</source>
        <translation>tiada; nyatakan apa yang ditunjukkan gambar.</translation>
    </message>
    <message>
        <source>its entry into force</source>
        <translation>tarikh mula berkuat kuasa</translation>
    </message>
    <message>
        <source>its signature</source>
        <translation>tarikh ditandatangani</translation>
    </message>
    <message>
        <source>make it a picture in Word</source>
        <translation>jadikannya gambar dalam Word</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>lebih daripada {0}</translation>
    </message>
    <message>
        <source>of a name that {0} extends</source>
        <translation>dengan nama yang diikuti oleh {0}</translation>
    </message>
    <message>
        <source>of the brief</source>
        <translation>taklimat</translation>
    </message>
    <message>
        <source>of this name</source>
        <translation>dengan nama ini</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>pada {0}</translation>
    </message>
    <message>
        <source>one entry at least</source>
        <translation>sekurang-kurangnya satu entri</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>satu pihak</translation>
    </message>
    <message>
        <source>only a section of the kind custom has fields of the office's own.</source>
        <translation>hanya bahagian jenis custom mempunyai medan milik pejabat.</translation>
    </message>
    <message>
        <source>pack a copy that stands alone, or give one another name</source>
        <translation>bungkus salinan yang berdiri sendiri, atau tukar nama salah satu</translation>
    </message>
    <message>
        <source>put it into the file, or remove it</source>
        <translation>masukkannya ke dalam fail, atau buang</translation>
    </message>
    <message>
        <source>small letters, figures and _, a letter first</source>
        <translation>huruf kecil, angka dan _, bermula dengan huruf</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>teks dalam tanda petik</translation>
    </message>
    <message>
        <source>that is empty</source>
        <translation>yang kosong</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>perjanjian itu</translation>
    </message>
    <message>
        <source>the folder “{0}” in it has no {1}, so it is no template.</source>
        <translation>folder “{0}” di dalamnya tiada {1}, jadi ia bukan templat.</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>yang terakhir</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>mesyuarat</translation>
    </message>
    <message>
        <source>the name itself is missing; add “name”.</source>
        <translation>nama itu sendiri tiada; tambah “name”.</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>peserta</translation>
    </message>
    <message>
        <source>the previous one</source>
        <translation>yang sebelumnya</translation>
    </message>
    <message>
        <source>there are no labels for “{0}”; add labels/{1}.toml.</source>
        <translation>tiada label bagi “{0}”; tambah labels/{1}.toml.</translation>
    </message>
    <message>
        <source>there are none; write extends = "base" for those of the plain template, or add labels/en.toml.</source>
        <translation>tiada langsung; tulis extends = "base" untuk label templat asas, atau tambah labels/en.toml.</translation>
    </message>
    <message>
        <source>there is no such setting{0}</source>
        <translation>tiada tetapan begitu{0}</translation>
    </message>
    <message>
        <source>there is no such style{0}</source>
        <translation>tiada gaya begitu{0}</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>mesyuarat ini</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>unpacks to more than {0} files or {1} MB.</source>
        <translation>mengembang melebihi {0} fail atau {1} MB.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>tanpa tajuk</translation>
    </message>
    <message>
        <source>{0} ({1}) is before {2} ({3}).</source>
        <translation>{0} ({1}) lebih awal daripada {2} ({3}).</translation>
    </message>
    <message>
        <source>{0} already has an item with the id “{1}”.</source>
        <translation>{0} sudah mempunyai perkara dengan id “{1}”.</translation>
    </message>
    <message>
        <source>{0} and {1} ({2}) look like one name in two spellings.</source>
        <translation>{0} dan {1} ({2}) kelihatan seperti satu nama dengan dua ejaan.</translation>
    </message>
    <message>
        <source>{0} and {1} both head the delegation of {2}.</source>
        <translation>{0} dan {1} kedua-duanya mengetuai delegasi {2}.</translation>
    </message>
    <message>
        <source>{0} can't be made: {1}. Choose another folder.</source>
        <translation>{0} tidak dapat dibuat: {1}. Pilih folder lain.</translation>
    </message>
    <message>
        <source>{0} can't be written: {1}.</source>
        <translation>{0} tidak dapat ditulis: {1}.</translation>
    </message>
    <message>
        <source>{0} expired {1}.</source>
        <translation>{0} tamat tempoh {1}.</translation>
    </message>
    <message>
        <source>{0} has a key that is not text: {1}.</source>
        <translation>{0} mempunyai kunci yang bukan teks: {1}.</translation>
    </message>
    <message>
        <source>{0} has no due date.</source>
        <translation>{0} tiada tarikh akhir.</translation>
    </message>
    <message>
        <source>{0} has no owner.</source>
        <translation>{0} tiada pegawai bertanggungjawab.</translation>
    </message>
    <message>
        <source>{0} has the wrong weekday: {1} is a {2}.</source>
        <translation>{0} tersalah hari: {1} ialah hari {2}.</translation>
    </message>
    <message>
        <source>{0} holds half of a character (a lone surrogate), which no file can keep. Type it again.</source>
        <translation>{0} mengandungi separuh aksara, yang tidak dapat disimpan dalam fail. Taip semula.</translation>
    </message>
    <message>
        <source>{0} holds something that JSON can't hold ({1}).</source>
        <translation>{0} mengandungi sesuatu yang tidak dapat disimpan dalam JSON ({1}).</translation>
    </message>
    <message>
        <source>{0} holds the tables of another program. Choose another place for the library.</source>
        <translation>{0} mengandungi jadual program lain. Pilih tempat lain untuk pustaka.</translation>
    </message>
    <message>
        <source>{0} is a folder, not the file of a library. Write sqlite:/// and the path of a file.</source>
        <translation>{0} ialah folder, bukan fail pustaka. Tulis sqlite:/// dan laluan fail.</translation>
    </message>
    <message>
        <source>{0} is another brief than {1}. Merge files that began as one brief.</source>
        <translation>{0} ialah taklimat yang lain daripada {1}. Gabungkan fail yang bermula sebagai satu taklimat.</translation>
    </message>
    <message>
        <source>{0} is due {1}, before the meeting on {2}.</source>
        <translation>{0} perlu selesai {1}, sebelum mesyuarat pada {2}.</translation>
    </message>
    <message>
        <source>{0} is no backup of a library.</source>
        <translation>{0} bukan sandaran pustaka.</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} sudah tiada</translation>
    </message>
    <message>
        <source>{0} is no time of day.</source>
        <translation>{0} bukan waktu yang sah.</translation>
    </message>
    <message>
        <source>{0} is not a finite number.</source>
        <translation>{0} bukan nombor terhingga.</translation>
    </message>
    <message>
        <source>{0} is signed, but without a date.</source>
        <translation>{0} telah ditandatangani, tetapi tanpa tarikh.</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} in another place ({3}).</source>
        <translation>{0} ditulis {1} di sini dan {2} di tempat lain ({3}).</translation>
    </message>
    <message>
        <source>{0} is {1}, but has a date of signature in the past.</source>
        <translation>{0} {1}, tetapi tarikh tandatangannya sudah berlalu.</translation>
    </message>
    <message>
        <source>{0} lies on a network share ({1}), where SQLite loses data when two people write. Keep it on a disk of this computer, or use PostgreSQL for the office.</source>
        <translation>{0} terletak pada folder rangkaian ({1}), dan SQLite kehilangan data di situ apabila dua orang menulis. Simpan pada cakera komputer ini, atau gunakan PostgreSQL untuk pejabat.</translation>
    </message>
    <message>
        <source>{0} of {1} are left out, so that the brief keeps to its pages.</source>
        <translation>{0} daripada {1} ditinggalkan, supaya taklimat tidak melebihi had halaman.</translation>
    </message>
    <message>
        <source>{0} of {1} is left out, so that the brief keeps to its pages.</source>
        <translation>{0} daripada {1} ditinggalkan, supaya taklimat tidak melebihi had halaman.</translation>
    </message>
    <message>
        <source>{0} of {1} persons are left out, so that the brief keeps to its pages.</source>
        <translation>{0} daripada {1} orang ditinggalkan, supaya taklimat tidak melebihi had halaman.</translation>
    </message>
    <message>
        <source>{0} of {1} persons is left out, so that the brief keeps to its pages.</source>
        <translation>{0} daripada {1} orang ditinggalkan, supaya taklimat tidak melebihi had halaman.</translation>
    </message>
    <message>
        <source>{0} says that it comes from “{1}”, which is nothing in this brief.</source>
        <translation>{0} menyatakan ia berpunca daripada “{1}”, yang tiada dalam taklimat ini.</translation>
    </message>
    <message>
        <source>{0} starts at {1}, before the item above it is over.</source>
        <translation>{0} bermula pada {1}, sebelum perkara di atasnya selesai.</translation>
    </message>
    <message>
        <source>{0} to more than {1}. {2}.</source>
        <translation>{0} melebihi {1}. {2}.</translation>
    </message>
    <message>
        <source>{0} was due {1}.</source>
        <translation>{0} sepatutnya selesai {1}.</translation>
    </message>
    <message>
        <source>{0} {1}. Ask for the file again.</source>
        <translation>{0} {1}. Minta fail itu semula.</translation>
    </message>
    <message>
        <source>{0}. Choose another file.</source>
        <translation>{0}. Pilih fail lain.</translation>
    </message>
    <message>
        <source>{0}. Write extends = "base": what a language lacks then stands in English; or copy labels/en.toml of the template “base” and translate it.</source>
        <translation>{0}. Tulis extends = "base": apa yang tiada dalam sesuatu bahasa kekal dalam bahasa Inggeris; atau salin labels/en.toml templat “base” dan terjemahkannya.</translation>
    </message>
    <message>
        <source>{0}: There is no table in it. Choose another file.</source>
        <translation>{0}: Tiada jadual di dalamnya. Pilih fail lain.</translation>
    </message>
    <message>
        <source>{0}: a brief is exported as .pdf, .docx or .txt: name the file so.</source>
        <translation>{0}: taklimat dieksport sebagai .pdf, .docx atau .txt: namakan fail begitu.</translation>
    </message>
    <message>
        <source>{0}: a brief is kept in a file that ends in .brief: name it so.</source>
        <translation>{0}: taklimat disimpan dalam fail yang berakhir dengan .brief: namakan begitu.</translation>
    </message>
    <message>
        <source>{0}: a template here can't follow {1}; choose another place.</source>
        <translation>{0}: templat di sini tidak boleh mengikut {1}; pilih tempat lain.</translation>
    </message>
    <message>
        <source>{0}: cannot be made ({1}).</source>
        <translation>{0}: tidak dapat dibuat ({1}).</translation>
    </message>
    <message>
        <source>{0}: cannot be made ({1}); choose another place.</source>
        <translation>{0}: tidak dapat dibuat ({1}); pilih tempat lain.</translation>
    </message>
    <message>
        <source>{0}: cannot be read ({1}).</source>
        <translation>{0}: tidak dapat dibaca ({1}).</translation>
    </message>
    <message>
        <source>{0}: cannot be written ({1}).</source>
        <translation>{0}: tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>{0}: cannot be written ({1}); close what uses it, try again.</source>
        <translation>{0}: tidak dapat ditulis ({1}); tutup apa yang menggunakannya, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>{0}: extends another template of its own name; {1}.</source>
        <translation>{0}: extends mengikut templat lain yang sama namanya; {1}.</translation>
    </message>
    <message>
        <source>{0}: extends goes round in a circle ({1}).</source>
        <translation>{0}: extends berputar dalam bulatan ({1}).</translation>
    </message>
    <message>
        <source>{0}: extends more than {1} templates in a row; take fewer.</source>
        <translation>{0}: extends mengikut lebih daripada {1} templat berturut-turut; kurangkan.</translation>
    </message>
    <message>
        <source>{0}: extends: it extends itself; name another, such as “base”.</source>
        <translation>{0}: extends: ia melanjutkan dirinya sendiri; namakan yang lain, seperti “base”.</translation>
    </message>
    <message>
        <source>{0}: extends: there is no template “{1}”{2}</source>
        <translation>{0}: extends: tiada templat “{1}”{2}</translation>
    </message>
    <message>
        <source>{0}: extends: “{1}” is no name of a template's folder.</source>
        <translation>{0}: extends: “{1}” bukan nama folder templat.</translation>
    </message>
    <message>
        <source>{0}: has a field {1}, which fetches from elsewhere; remove it in Word.</source>
        <translation>{0}: mempunyai medan {1}, yang mengambil dari tempat lain; buang dalam Word.</translation>
    </message>
    <message>
        <source>{0}: has no page settings; save it again in Word.</source>
        <translation>{0}: tiada tetapan halaman; simpan semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: holds an embedded object or control; remove it in Word, or make it a picture.</source>
        <translation>{0}: mengandungi objek atau kawalan terbenam; buang dalam Word, atau jadikan gambar.</translation>
    </message>
    <message>
        <source>{0}: holds macros; save it in Word as a document without macros (.docx).</source>
        <translation>{0}: mengandungi makro; simpan dalam Word sebagai dokumen tanpa makro (.docx).</translation>
    </message>
    <message>
        <source>{0}: holds more than {1} parts; save it again in Word.</source>
        <translation>{0}: mengandungi lebih daripada {1} bahagian; simpan semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: holds several templates, and none that extends the others; pack each by itself.</source>
        <translation>{0}: mengandungi beberapa templat, tetapi tiada yang mengikut yang lain; bungkus setiap satu secara berasingan.</translation>
    </message>
    <message>
        <source>{0}: is a Strict Open XML document; save it in Word as the usual kind, Word Document (.docx).</source>
        <translation>{0}: ialah dokumen Strict Open XML; simpan semula dalam Word sebagai jenis biasa, Word Document (.docx).</translation>
    </message>
    <message>
        <source>{0}: is a file of LibreOffice (.odt); save it there as Word document (.docx).</source>
        <translation>{0}: ialah fail LibreOffice (.odt); simpan di sana sebagai dokumen Word (.docx).</translation>
    </message>
    <message>
        <source>{0}: is no Word file (.docx), or is damaged; save it again in Word.</source>
        <translation>{0}: bukan fail Word (.docx), atau rosak; simpan semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: is no Word file (.docx): it has no {1}.</source>
        <translation>{0}: bukan fail Word (.docx): tiada {1}.</translation>
    </message>
    <message>
        <source>{0}: is no packed template, or is damaged; ask for it again.</source>
        <translation>{0}: bukan templat berbungkus, atau rosak; minta semula.</translation>
    </message>
    <message>
        <source>{0}: is not TOML that a template needs: it has tables within tables without end.</source>
        <translation>{0}: bukan TOML yang diperlukan templat: jadual di dalamnya bersarang tanpa henti.</translation>
    </message>
    <message>
        <source>{0}: is not TOML: {1}.</source>
        <translation>{0}: bukan TOML: {1}.</translation>
    </message>
    <message>
        <source>{0}: is not UTF-8 text; save it as UTF-8.</source>
        <translation>{0}: bukan teks UTF-8; simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>{0}: is not read; save it in Word as a document by the name {1}.</source>
        <translation>{0}: tidak dibaca; simpan dalam Word sebagai dokumen bernama {1}.</translation>
    </message>
    <message>
        <source>{0}: is protected by a password, or of an old kind (.doc); save it as .docx without one in Word.</source>
        <translation>{0}: dilindungi kata laluan, atau jenis lama (.doc); simpan sebagai .docx tanpa kata laluan dalam Word.</translation>
    </message>
    <message>
        <source>{0}: is protected by a password; save it without one in Word.</source>
        <translation>{0}: dilindungi kata laluan; simpan dalam Word tanpa kata laluan.</translation>
    </message>
    <message>
        <source>{0}: its sheet is {1}; set it to one of {2} in Word.</source>
        <translation>{0}: helaiannya {1}; tetapkan kepada salah satu daripada {2} dalam Word.</translation>
    </message>
    <message>
        <source>{0}: refers to “{1}” elsewhere; {2}.</source>
        <translation>{0}: merujuk “{1}” di tempat lain; {2}.</translation>
    </message>
    <message>
        <source>{0}: somebody has changed it meanwhile. Open it again, or save over it.</source>
        <translation>{0}: ada orang telah mengubahnya sementara itu. Buka semula, atau simpan menggantikannya.</translation>
    </message>
    <message>
        <source>{0}: the template states no such list; state the whole list first.</source>
        <translation>{0}: templat tidak menyatakan senarai begitu; nyatakan seluruh senarai dahulu.</translation>
    </message>
    <message>
        <source>{0}: there is another template {1} already; remove it first, or replace it.</source>
        <translation>{0}: sudah ada templat lain {1}; buang dahulu, atau gantikan.</translation>
    </message>
    <message>
        <source>{0}: there is no such file.</source>
        <translation>{0}: fail itu tiada.</translation>
    </message>
    <message>
        <source>{0}: there is no such file; a template is a folder with a {1}.</source>
        <translation>{0}: fail itu tiada; templat ialah folder yang mengandungi {1}.</translation>
    </message>
    <message>
        <source>{0}: unpacks to more than {1} MB.</source>
        <translation>{0}: mengembang melebihi {1} MB.</translation>
    </message>
    <message>
        <source>{0}: {1} declares entities, which no Word file does; save it again in Word.</source>
        <translation>{0}: {1} mengisytiharkan entiti, yang tiada dalam fail Word; simpan semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: {1} holds boxes within boxes without end; save the letterhead again in Word.</source>
        <translation>{0}: kotak di dalam {1} bersarang tanpa henti; simpan kepala surat semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: {1} is damaged; save the letterhead again in Word.</source>
        <translation>{0}: {1} rosak; simpan kepala surat semula dalam Word.</translation>
    </message>
    <message>
        <source>{0}: {1}: there is no file “{2}”.</source>
        <translation>{0}: {1}: tiada fail “{2}”.</translation>
    </message>
    <message>
        <source>{0}: {1}: there is no file “{2}”{3}</source>
        <translation>{0}: {1}: tiada fail “{2}”{3}</translation>
    </message>
    <message>
        <source>{0}: {1}: “{2}” leaves the template's folder; put the file into {3}.</source>
        <translation>{0}: {1}: “{2}” berada di luar folder templat; letakkan fail ke dalam {3}.</translation>
    </message>
    <message>
        <source>{0}: “{1}” extends the template that it would replace; rename one.</source>
        <translation>{0}: “{1}” mengikut templat yang akan digantikannya; namakan semula salah satu.</translation>
    </message>
    <message>
        <source>{0}: “{1}” unpacks to another size than it says.</source>
        <translation>{0}: “{1}” mengembang kepada saiz yang berlainan daripada yang dinyatakan.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” have one name where capitals don't count; rename one.</source>
        <translation>“{0}” dan “{1}” sama namanya jika huruf besar tidak dibezakan; namakan semula salah satu.</translation>
    </message>
    <message>
        <source>“{0}” can't be changed: an item keeps its id through all edits.</source>
        <translation>“{0}” tidak boleh diubah: perkara mengekalkan id-nya.</translation>
    </message>
    <message>
        <source>“{0}” can't be corrected there; there are {1}.</source>
        <translation>“{0}” tidak boleh dibetulkan di situ; yang ada ialah {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no state {1} in this library. Open it from the library again.</source>
        <translation>“{0}” tiada keadaan {1} dalam pustaka ini. Buka semula daripada pustaka.</translation>
    </message>
    <message>
        <source>“{0}” has nothing to choose from; list what may be chosen.</source>
        <translation>“{0}” tiada pilihan; senaraikan apa yang boleh dipilih.</translation>
    </message>
    <message>
        <source>“{0}” is a field, not an item of a list; set it to nothing instead.</source>
        <translation>“{0}” ialah medan, bukan perkara dalam senarai; kosongkannya sahaja.</translation>
    </message>
    <message>
        <source>“{0}” is a link; a template holds files alone.</source>
        <translation>“{0}” ialah pautan; templat hanya mengandungi fail.</translation>
    </message>
    <message>
        <source>“{0}” is an item; set its fields one by one, or remove it.</source>
        <translation>“{0}” ialah perkara; isi medannya satu demi satu, atau buang.</translation>
    </message>
    <message>
        <source>“{0}” is compressed in a way that is not read here; pack it as Briefer does.</source>
        <translation>“{0}” dimampatkan dengan cara yang tidak dapat dibaca di sini; bungkus dengan Briefer.</translation>
    </message>
    <message>
        <source>“{0}” is no choice; take these out, or make its type choice.</source>
        <translation>“{0}” bukan medan pilihan; buang pilihan ini, atau jadikan jenisnya choice.</translation>
    </message>
    <message>
        <source>“{0}” is no library. Write sqlite:/// and a path, or postgresql:// and a server.</source>
        <translation>“{0}” bukan pustaka. Tulis sqlite:/// dan laluan, atau postgresql:// dan pelayan.</translation>
    </message>
    <message>
        <source>“{0}” is no status; there are {1}.</source>
        <translation>“{0}” bukan status; yang ada ialah {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a field that Briefer knows; it is kept, but not printed.</source>
        <translation>“{0}” bukan medan yang dikenali Briefer; ia disimpan, tetapi tidak dicetak.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of items.</source>
        <translation>“{0}” bukan senarai perkara.</translation>
    </message>
    <message>
        <source>“{0}” is nothing that a template holds.</source>
        <translation>“{0}” tidak tergolong dalam templat.</translation>
    </message>
    <message>
        <source>“{0}” leaves the template's folder.</source>
        <translation>“{0}” berada di luar folder templat.</translation>
    </message>
    <message>
        <source>“{0}” names nothing in this brief; it may have been removed.</source>
        <translation>“{0}” tidak merujuk apa-apa dalam taklimat ini; mungkin telah dibuang.</translation>
    </message>
    <message>
        <source>“{0}” stands there twice.</source>
        <translation>“{0}” ada dua kali.</translation>
    </message>
    <message>
        <source>“{0}…” is too long a path; use at most {1} characters.</source>
        <translation>“{0}…” terlalu panjang sebagai laluan; gunakan paling banyak {1} aksara.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>About</source>
        <translation>Kira-kira</translation>
    </message>
    <message>
        <source>About the template</source>
        <translation>Perihal templat</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Aksen</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Acsa</source>
        <translation>ACSA</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Penerima atau penyedia</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Perkara agenda</translation>
    </message>
    <message>
        <source>Agreed now</source>
        <translation>Dipersetujui kini</translation>
    </message>
    <message>
        <source>Agreed then</source>
        <translation>Dipersetujui dahulu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Jajaran</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Teks gantian</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sentiasa</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Arises from</source>
        <translation>Berbangkit daripada</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Sumber petikan</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Musim luruh</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Jalur pengelasan</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Became dropped</source>
        <translation>Digugurkan</translation>
    </message>
    <message>
        <source>Became kept</source>
        <translation>Ditunaikan</translation>
    </message>
    <message>
        <source>Became moved</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Became not mentioned</source>
        <translation>Tidak disebut lagi</translation>
    </message>
    <message>
        <source>Became open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Became slipped</source>
        <translation>Terlepas tarikh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Before year 1</source>
        <translation>Sebelum tahun 1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Teks utama</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Bold italic</source>
        <translation>Tebal condong</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Kedua-duanya</translation>
    </message>
    <message>
        <source>Both positions</source>
        <translation>Kedua-dua pendirian</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Mengikut delegasi</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Mengikut pegawai</translation>
    </message>
    <message>
        <source>By precedence</source>
        <translation>Mengikut keutamaan</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Huruf besar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Kapsyen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Dibawa dari</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Kaveat</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Tengah</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Column heading</source>
        <translation>Tajuk lajur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Untuk disahkan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Contents title</source>
        <translation>Tajuk kandungan</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Muka depan</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tersendiri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Bertarikh</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Day month year</source>
        <translation>Hari bulan tahun</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Dekad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Default edition</source>
        <translation>Edisi lalai</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegasi</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Kedalaman</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Edaran</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Tarikh akhir dahulu</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Hujung</translation>
    </message>
    <message>
        <source>Exchange of notes</source>
        <translation>Pertukaran nota</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Mengikut</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Keluarga fon</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga fon</translation>
    </message>
    <message>
        <source>Family capitals</source>
        <translation>Nama keluarga huruf besar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama fail</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>Follow ups</source>
        <translation>Tindakan susulan</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fon</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pengaki</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Dari tarikh</translation>
    </message>
    <message>
        <source>H1</source>
        <translation>Separuh pertama</translation>
    </message>
    <message>
        <source>H2</source>
        <translation>Separuh kedua</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Pengepala</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Heading formats</source>
        <translation>Format nombor tajuk</translation>
    </message>
    <message>
        <source>Heading1</source>
        <translation>Tajuk 1</translation>
    </message>
    <message>
        <source>Heading2</source>
        <translation>Tajuk 2</translation>
    </message>
    <message>
        <source>Heading3</source>
        <translation>Tajuk 3</translation>
    </message>
    <message>
        <source>Heading4</source>
        <translation>Tajuk 4</translation>
    </message>
    <message>
        <source>Heading: {0}</source>
        <translation>Tajuk: {0}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Tajuk-tajuk</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Gelaran</translation>
    </message>
    <message>
        <source>Hyphenate</source>
        <translation>Pemenggalan kata</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Jika dibangkitkan</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Inden</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Dakwat</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Dalaman</translation>
    </message>
    <message>
        <source>Iso</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Isu</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Isu</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Condong</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Kenyataan bersama</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Melintang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Reka letak</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kepala surat</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>Loi</source>
        <translation>Surat hasrat (LoI)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Jidar</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Pengelasan</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Media lines</source>
        <translation>Kenyataan media</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara diadakan</translation>
    </message>
    <message>
        <source>Month day year</source>
        <translation>Bulan hari tahun</translation>
    </message>
    <message>
        <source>Month unknown</source>
        <translation>Bulan tidak diketahui</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Had</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Had halaman</translation>
    </message>
    <message>
        <source>Mou</source>
        <translation>Memorandum persefahaman (MoU)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak sekali-kali</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Halaman baharu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada apa-apa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Bernombor</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Penomboran</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientasi</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Mesyuarat lain</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Hasil tidak diketahui</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Pihak sendiri</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page of</source>
        <translation>Halaman daripada</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Perenggan</translation>
    </message>
    <message>
        <source>Part of a year: {0}</source>
        <translation>Bahagian tahun: {0}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Photo of</source>
        <translation>Gambar bagi</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pokok perbincangan</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Bahagian teks</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Menegak</translation>
    </message>
    <message>
        <source>Post nominals</source>
        <translation>Singkatan selepas nama</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Awalan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disediakan oleh</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Disediakan untuk</translation>
    </message>
    <message>
        <source>Present only</source>
        <translation>Yang hadir sahaja</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Prosa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Suku pertama</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>Suku kedua</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Suku ketiga</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>Suku keempat</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Keputusan yang dipohon</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Diperlukan</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Pelan hala tuju</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Garisan</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Bahagian tahun</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Section order</source>
        <translation>Susunan bahagian</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Short months</source>
        <translation>Bulan ringkas</translation>
    </message>
    <message>
        <source>Show unmarked</source>
        <translation>Tunjukkan tanpa pengelasan</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditunjukkan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sebelah-menyebelah</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Sejak kali lalu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Musim bunga</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtajuk</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Musim panas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>Kepala jadual</translation>
    </message>
    <message>
        <source>Table head ink</source>
        <translation>Dakwat kepala jadual</translation>
    </message>
    <message>
        <source>Table size</source>
        <translation>Saiz jadual</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Time in</source>
        <translation>Waktu di</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Untuk disahkan</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Triti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografi</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Tanpa pengelasan</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>Hingga tarikh</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Hari dalam minggu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pemberat</translation>
    </message>
    <message>
        <source>When filled</source>
        <translation>Apabila diisi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Musim sejuk</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Tanpa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>the brief's own</source>
        <translation>milik taklimat sendiri</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>yang biasa</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>30 October 2025, October 30, 2025 or 2025-10-30</source>
        <translation>30 Oktober 2025, Oktober 30, 2025 atau 2025-10-30</translation>
    </message>
    <message>
        <source>A block above the text, a page of its own, or the title alone</source>
        <translation>Blok di atas teks, halaman tersendiri, atau tajuk sahaja</translation>
    </message>
    <message>
        <source>Above the text; the header stands in it</source>
        <translation>Di atas teks; pengepala terletak di dalamnya</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Jajaran</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Di hujungnya</translation>
    </message>
    <message>
        <source>At the line's start, a piece in each line</source>
        <translation>Di permulaan baris, satu bahagian bagi setiap baris</translation>
    </message>
    <message>
        <source>Below the text; the footer stands in it</source>
        <translation>Di bawah teks; pengaki terletak di dalamnya</translation>
    </message>
    <message>
        <source>Between pieces</source>
        <translation>Antara bahagian</translation>
    </message>
    <message>
        <source>Between the level and its caveats in the banner</source>
        <translation>Antara peringkat dan kaveatnya dalam jalur</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Caveats the scheme knows; empty for any</source>
        <translation>Kaveat yang dikenali skim; kosong bagi apa-apa sahaja</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colour of the banner</source>
        <translation>Warna jalur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Columns of its table; empty for the usual ones</source>
        <translation>Lajur jadualnya; kosong bagi yang biasa</translation>
    </message>
    <message>
        <source>Divide long words at the end of a line</source>
        <translation>Pecahkan perkataan panjang di hujung baris</translation>
    </message>
    <message>
        <source>Edition made when none is asked for</source>
        <translation>Edisi yang dibuat jika tiada yang diminta</translation>
    </message>
    <message>
        <source>Family name in capitals: the one that is stated, else as names are written in the country</source>
        <translation>Nama keluarga dengan huruf besar: yang dinyatakan, jika tidak mengikut cara nama ditulis di negara itu</translation>
    </message>
    <message>
        <source>Field of the item, as the format names it</source>
        <translation>Medan perkara, seperti yang dinamakan oleh format</translation>
    </message>
    <message>
        <source>Fields of a custom section, in order</source>
        <translation>Medan bahagian tersendiri, mengikut susunan</translation>
    </message>
    <message>
        <source>Fields of its items that it leaves out</source>
        <translation>Medan perkaranya yang ditinggalkan</translation>
    </message>
    <message>
        <source>Fields that it leaves out everywhere, such as contact, or of one part: agreement.owner</source>
        <translation>Medan yang ditinggalkan di semua tempat, seperti contact, atau bagi satu bahagian: agreement.owner</translation>
    </message>
    <message>
        <source>Fields without which a brief is not ready, such as meeting.date or follow_ups.owner</source>
        <translation>Medan yang mesti ada supaya taklimat siap, seperti meeting.date atau follow_ups.owner</translation>
    </message>
    <message>
        <source>File of the bold face</source>
        <translation>Fail fon tebal</translation>
    </message>
    <message>
        <source>File of the bold italic face</source>
        <translation>Fail fon tebal condong</translation>
    </message>
    <message>
        <source>File of the italic face</source>
        <translation>Fail fon condong</translation>
    </message>
    <message>
        <source>File of the picture, a PNG, JPEG or SVG; empty for none</source>
        <translation>Fail gambar, PNG, JPEG atau SVG; kosong jika tiada</translation>
    </message>
    <message>
        <source>File of the regular face</source>
        <translation>Fail fon biasa</translation>
    </message>
    <message>
        <source>Font families in order of preference: a character takes the first that has it</source>
        <translation>Keluarga fon mengikut keutamaan: aksara menggunakan yang pertama yang mempunyainya</translation>
    </message>
    <message>
        <source>Font family, where it is not that of the text</source>
        <translation>Keluarga fon, jika bukan keluarga fon teks</translation>
    </message>
    <message>
        <source>Fonts of the office's own, by name: add one, then tick it under Type</source>
        <translation>Fon milik pejabat, mengikut nama: tambah satu, kemudian pilih di bawah Tipografi</translation>
    </message>
    <message>
        <source>From baseline to baseline, in sizes</source>
        <translation>Dari garis dasar ke garis dasar, dalam saiz</translation>
    </message>
    <message>
        <source>From baseline to baseline, points</source>
        <translation>Dari garis dasar ke garis dasar, dalam poin</translation>
    </message>
    <message>
        <source>From the sheet's bottom edge to the footer</source>
        <translation>Dari tepi bawah helaian ke pengaki</translation>
    </message>
    <message>
        <source>From the sheet's top edge to the header</source>
        <translation>Dari tepi atas helaian ke pengepala</translation>
    </message>
    <message>
        <source>Ground of a table's header row</source>
        <translation>Latar baris tajuk jadual</translation>
    </message>
    <message>
        <source>Ground of agreed language</source>
        <translation>Latar rangkai kata yang dipersetujui</translation>
    </message>
    <message>
        <source>Ground of every other row; empty for none</source>
        <translation>Latar setiap baris selang; kosong bagi tiada</translation>
    </message>
    <message>
        <source>Ground of the decision sought</source>
        <translation>Latar keputusan yang dipohon</translation>
    </message>
    <message>
        <source>Ground of what stays inside the office</source>
        <translation>Latar hal yang kekal dalam pejabat</translation>
    </message>
    <message>
        <source>Heading; empty for the label of the field</source>
        <translation>Tajuk; kosong bagi label medannya</translation>
    </message>
    <message>
        <source>Heading; empty for the label of the kind</source>
        <translation>Tajuk; kosong bagi label jenisnya</translation>
    </message>
    <message>
        <source>Headings of sections, by kind</source>
        <translation>Tajuk bahagian, mengikut jenis</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cara tarikh ditulis</translation>
    </message>
    <message>
        <source>How many items it shows, the first ones; 0 for all</source>
        <translation>Bilangan perkara yang ditunjukkan, yang pertama dahulu; 0 bagi semua</translation>
    </message>
    <message>
        <source>How names are written</source>
        <translation>Cara nama ditulis</translation>
    </message>
    <message>
        <source>How the number of a heading is written, level by level: {1} is the number at the first level, {2:a} a letter at the second (also A, i, I); empty for 1. at the first level alone</source>
        <translation>Cara nombor tajuk ditulis, peringkat demi peringkat: {1} ialah nombor pada peringkat pertama, {2:a} huruf pada peringkat kedua (juga A, i, I); kosong bagi 1. pada peringkat pertama sahaja</translation>
    </message>
    <message>
        <source>In its middle</source>
        <translation>Di tengahnya</translation>
    </message>
    <message>
        <source>Indent, points</source>
        <translation>Inden, dalam poin</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Condong</translation>
    </message>
    <message>
        <source>Its name on the page and in the window</source>
        <translation>Namanya pada halaman dan dalam tetingkap</translation>
    </message>
    <message>
        <source>Its name, what it extends, and what concerns the whole</source>
        <translation>Namanya, templat yang diikutinya, dan hal keseluruhan</translation>
    </message>
    <message>
        <source>Key of the field</source>
        <translation>Kunci medan</translation>
    </message>
    <message>
        <source>Keys of sections in the order they are printed; the others follow as declared</source>
        <translation>Kunci bahagian mengikut susunan cetakan; yang lain menyusul seperti ditakrifkan</translation>
    </message>
    <message>
        <source>Language of its labels; empty for the brief's own</source>
        <translation>Bahasa labelnya; kosong bagi bahasa taklimat sendiri</translation>
    </message>
    <message>
        <source>Layout, of those that the kind has; empty for its usual one</source>
        <translation>Reka letak, antara yang ada bagi jenisnya; kosong bagi yang biasa</translation>
    </message>
    <message>
        <source>Left of the text</source>
        <translation>Di kiri teks</translation>
    </message>
    <message>
        <source>Level of what has no marking</source>
        <translation>Peringkat bagi yang tiada pengelasan</translation>
    </message>
    <message>
        <source>Levels of headings in it</source>
        <translation>Peringkat tajuk di dalamnya</translation>
    </message>
    <message>
        <source>Levels, the highest first</source>
        <translation>Peringkat, yang tertinggi dahulu</translation>
    </message>
    <message>
        <source>Lines of the footer, with placeholders in braces</source>
        <translation>Baris pengaki, dengan pemegang tempat dalam kurungan dakap</translation>
    </message>
    <message>
        <source>Lines of the header, with placeholders in braces</source>
        <translation>Baris pengepala, dengan pemegang tempat dalam kurungan dakap</translation>
    </message>
    <message>
        <source>Links and the bar of a callout</source>
        <translation>Pautan dan bar petak sorotan</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Jidar</translation>
    </message>
    <message>
        <source>Months in short form: 30 Oct 2025</source>
        <translation>Bulan dalam bentuk ringkas: 30 Okt 2025</translation>
    </message>
    <message>
        <source>Most height, millimetres</source>
        <translation>Tinggi paling besar, dalam milimeter</translation>
    </message>
    <message>
        <source>Most width, millimetres</source>
        <translation>Lebar paling besar, dalam milimeter</translation>
    </message>
    <message>
        <source>Name of an exported file, with placeholders in braces</source>
        <translation>Nama fail yang dieksport, dengan pemegang tempat dalam kurungan</translation>
    </message>
    <message>
        <source>Name of the edition, as a person would say it</source>
        <translation>Nama edisi, seperti yang disebut orang</translation>
    </message>
    <message>
        <source>Name of the template, as a person would say it</source>
        <translation>Nama templat, seperti yang disebut orang</translation>
    </message>
    <message>
        <source>Name, as briefs hold it</source>
        <translation>Nama, seperti dalam taklimat</translation>
    </message>
    <message>
        <source>Names of fields and columns, by part and field</source>
        <translation>Nama medan dan lajur, mengikut bahagian dan medan</translation>
    </message>
    <message>
        <source>Names of the days, Monday first</source>
        <translation>Nama hari, Isnin dahulu</translation>
    </message>
    <message>
        <source>Names of the months, January first</source>
        <translation>Nama bulan, Januari dahulu</translation>
    </message>
    <message>
        <source>Notes, labels, header and footer</source>
        <translation>Nota, label, pengepala dan pengaki</translation>
    </message>
    <message>
        <source>Number headings of sections</source>
        <translation>Nomborkan tajuk bahagian</translation>
    </message>
    <message>
        <source>Number paragraphs through the whole brief</source>
        <translation>Nomborkan perenggan sepanjang taklimat</translation>
    </message>
    <message>
        <source>Numbers of paragraphs and headings</source>
        <translation>Nombor perenggan dan tajuk</translation>
    </message>
    <message>
        <source>Pages a brief may have: what does not fit is left out; 0 for any number</source>
        <translation>Bilangan halaman taklimat: yang tidak muat ditinggalkan; 0 bagi tanpa had</translation>
    </message>
    <message>
        <source>Parts of a name, in order</source>
        <translation>Bahagian nama, mengikut susunan</translation>
    </message>
    <message>
        <source>Parts of a year, with {year}</source>
        <translation>Bahagian tahun, dengan {year}</translation>
    </message>
    <message>
        <source>Persons in order of precedence where it is given</source>
        <translation>Orang mengikut susunan keutamaan jika diberi</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasa</translation>
    </message>
    <message>
        <source>Printed in brackets before a portion, such as S; empty for the name</source>
        <translation>Dicetak dalam kurungan sebelum bahagian, seperti S; kosong bagi namanya</translation>
    </message>
    <message>
        <source>Right of the text</source>
        <translation>Di kanan teks</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Garisan</translation>
    </message>
    <message>
        <source>Set in capitals</source>
        <translation>Ditulis dengan huruf besar</translation>
    </message>
    <message>
        <source>Share of the width, where there is too little</source>
        <translation>Bahagian daripada lebar, jika ruang tidak cukup</translation>
    </message>
    <message>
        <source>Short names of the months</source>
        <translation>Nama ringkas bulan</translation>
    </message>
    <message>
        <source>Shown when filled, always (also when empty), or never</source>
        <translation>Ditunjukkan apabila diisi, sentiasa (walaupun kosong), atau tidak sekali-kali</translation>
    </message>
    <message>
        <source>Single styles, where they differ</source>
        <translation>Gaya tertentu, jika berbeza</translation>
    </message>
    <message>
        <source>Size in tables, points</source>
        <translation>Saiz dalam jadual, dalam poin</translation>
    </message>
    <message>
        <source>Size of the body, points</source>
        <translation>Saiz teks, dalam poin</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Saiz helaian</translation>
    </message>
    <message>
        <source>Size, points</source>
        <translation>Saiz, dalam poin</translation>
    </message>
    <message>
        <source>Space after, points</source>
        <translation>Ruang selepas, dalam poin</translation>
    </message>
    <message>
        <source>Space before, points</source>
        <translation>Ruang sebelum, dalam poin</translation>
    </message>
    <message>
        <source>Template whose settings hold where this one says nothing</source>
        <translation>Templat yang tetapannya digunakan jika templat ini tidak menyatakan apa-apa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text of a table's header row</source>
        <translation>Teks baris tajuk jadual</translation>
    </message>
    <message>
        <source>The contents page</source>
        <translation>Halaman kandungan</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>Muka depan</translation>
    </message>
    <message>
        <source>The marking scheme</source>
        <translation>Skim pengelasan</translation>
    </message>
    <message>
        <source>The office's emblem</source>
        <translation>Lambang pejabat</translation>
    </message>
    <message>
        <source>The office's own country or organisation: the first delegation of a new brief; empty for none</source>
        <translation>Negara atau organisasi pejabat sendiri: delegasi pertama taklimat baharu; kosong jika tiada</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>Title and headings</source>
        <translation>Tajuk dan tajuk kecil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Fon</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Versi templat</translation>
    </message>
    <message>
        <source>What belongs in a custom section: shown under its title in the window</source>
        <translation>Apa yang patut diisi dalam bahagian tersendiri: ditunjukkan di bawah tajuknya dalam tetingkap</translation>
    </message>
    <message>
        <source>What each circle of readers sees</source>
        <translation>Apa yang dilihat oleh setiap kumpulan pembaca</translation>
    </message>
    <message>
        <source>What is printed, in this order</source>
        <translation>Apa yang dicetak, mengikut susunan ini</translation>
    </message>
    <message>
        <source>What is still to be confirmed</source>
        <translation>Apa yang masih perlu disahkan</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Apa yang dikandungnya</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Kegunaannya, dalam satu ayat</translation>
    </message>
    <message>
        <source>What it prints</source>
        <translation>Apa yang dicetaknya</translation>
    </message>
    <message>
        <source>What it shows, for those who can't see it</source>
        <translation>Apa yang ditunjukkannya, bagi mereka yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>What may be chosen, where it is a choice</source>
        <translation>Apa yang boleh dipilih, jika berupa pilihan</translation>
    </message>
    <message>
        <source>Where the banner stands</source>
        <translation>Tempat jalur pengelasan</translation>
    </message>
    <message>
        <source>Whether a banner is printed at that level</source>
        <translation>Sama ada jalur dicetak pada peringkat itu</translation>
    </message>
    <message>
        <source>Whether a brief without it is reported as not ready</source>
        <translation>Sama ada taklimat tanpanya dilaporkan belum siap</translation>
    </message>
    <message>
        <source>Whether each marked portion shows its level</source>
        <translation>Sama ada setiap bahagian yang dikelaskan menunjukkan peringkatnya</translation>
    </message>
    <message>
        <source>Whether it leaves out persons who are mentioned or absent</source>
        <translation>Sama ada orang yang disebut atau tidak hadir ditinggalkan</translation>
    </message>
    <message>
        <source>Whether it shows items marked as internal</source>
        <translation>Sama ada perkara yang ditandakan dalaman ditunjukkan</translation>
    </message>
    <message>
        <source>Whether it starts on a new page</source>
        <translation>Sama ada bermula pada halaman baharu</translation>
    </message>
    <message>
        <source>Whether its paragraphs are numbered, where paragraphs are</source>
        <translation>Sama ada perenggannya dinomborkan, jika perenggan dinomborkan</translation>
    </message>
    <message>
        <source>Whether the day of the week is printed before a full date</source>
        <translation>Sama ada hari dicetak sebelum tarikh penuh</translation>
    </message>
    <message>
        <source>Whether there is one</source>
        <translation>Sama ada perlu ada</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Arah helaian</translation>
    </message>
    <message>
        <source>Word file whose sheet, type, colours, header and footer hold; letterhead.docx if it is there</source>
        <translation>Fail Word yang helaian, fon, warna, pengepala dan pengakinya digunakan; letterhead.docx jika ada</translation>
    </message>
    <message>
        <source>Words for closed lists, by part, field and value</source>
        <translation>Perkataan bagi senarai tertutup, mengikut bahagian, medan dan nilai</translation>
    </message>
    <message>
        <source>Words of the banner; empty for the name</source>
        <translation>Perkataan pada jalur; kosong bagi namanya</translation>
    </message>
    <message>
        <source>Words of the template's own, by language</source>
        <translation>Perkataan milik templat sendiri, mengikut bahasa</translation>
    </message>
    <message>
        <source>a date that is approximate, with {date}</source>
        <translation>tarikh anggaran, dengan {date}</translation>
    </message>
    <message>
        <source>a date that is uncertain, with {date}</source>
        <translation>tarikh yang tidak pasti, dengan {date}</translation>
    </message>
    <message>
        <source>a day of a month that is not known, with {day} and {year}</source>
        <translation>hari dalam bulan yang tidak diketahui, dengan {day} dan {year}</translation>
    </message>
    <message>
        <source>a decade, with {year}</source>
        <translation>dekad, dengan {year}</translation>
    </message>
    <message>
        <source>a promise that is still open</source>
        <translation>janji yang belum selesai</translation>
    </message>
    <message>
        <source>a promise that the brief no longer mentions</source>
        <translation>janji yang tidak lagi disebut dalam taklimat</translation>
    </message>
    <message>
        <source>a promise that was given up</source>
        <translation>janji yang digugurkan</translation>
    </message>
    <message>
        <source>a promise that was kept</source>
        <translation>janji yang ditunaikan</translation>
    </message>
    <message>
        <source>a promise whose day is past</source>
        <translation>janji yang sudah lepas tarikhnya</translation>
    </message>
    <message>
        <source>a promise with another date now</source>
        <translation>janji yang kini bertarikh lain</translation>
    </message>
    <message>
        <source>a time without a beginning, with {date}</source>
        <translation>tempoh tanpa permulaan, dengan {date}</translation>
    </message>
    <message>
        <source>a time without an end, with {date}</source>
        <translation>tempoh tanpa penghujung, dengan {date}</translation>
    </message>
    <message>
        <source>a time zone that is named after a city, with {city}</source>
        <translation>zon masa yang dinamakan mengikut bandar, dengan {city}</translation>
    </message>
    <message>
        <source>a year before the year 1, with {year}</source>
        <translation>tahun sebelum tahun 1, dengan {year}</translation>
    </message>
    <message>
        <source>after a length of time, with {minutes}</source>
        <translation>selepas tempoh masa, dengan {minutes}</translation>
    </message>
    <message>
        <source>before the meetings that a follow-up was carried over from</source>
        <translation>sebelum mesyuarat asal tindakan susulan yang dibawa</translation>
    </message>
    <message>
        <source>before what a follow-up comes from</source>
        <translation>sebelum punca berbangkitnya tindakan susulan</translation>
    </message>
    <message>
        <source>before what is still to be checked</source>
        <translation>sebelum apa yang masih perlu disahkan</translation>
    </message>
    <message>
        <source>before where something was stated</source>
        <translation>sebelum tempat sesuatu dinyatakan</translation>
    </message>
    <message>
        <source>before whom it is from</source>
        <translation>sebelum nama penyedia taklimat</translation>
    </message>
    <message>
        <source>before whom the brief is for</source>
        <translation>sebelum nama penerima taklimat</translation>
    </message>
    <message>
        <source>in place of a section that holds nothing</source>
        <translation>sebagai ganti bahagian yang kosong</translation>
    </message>
    <message>
        <source>in place of a title that is still missing</source>
        <translation>sebagai ganti tajuk yang belum ada</translation>
    </message>
    <message>
        <source>in place of the names of a delegation</source>
        <translation>sebagai ganti nama-nama delegasi</translation>
    </message>
    <message>
        <source>no, in a field of the office's own</source>
        <translation>tidak, dalam medan milik pejabat</translation>
    </message>
    <message>
        <source>number of the page, with {page} and {pages}</source>
        <translation>nombor halaman, dengan {page} dan {pages}</translation>
    </message>
    <message>
        <source>on an item that is never disclosed outside the office</source>
        <translation>pada perkara yang tidak sekali-kali didedahkan di luar pejabat</translation>
    </message>
    <message>
        <source>over agreed language as it is</source>
        <translation>di atas rangkai kata yang dipersetujui seperti sekarang</translation>
    </message>
    <message>
        <source>over agreed language as it was</source>
        <translation>di atas rangkai kata yang dipersetujui seperti dahulu</translation>
    </message>
    <message>
        <source>over agreements of which it is not known</source>
        <translation>di atas perjanjian yang tidak diketahui</translation>
    </message>
    <message>
        <source>over agreements that are only cited</source>
        <translation>di atas perjanjian yang sekadar dirujuk</translation>
    </message>
    <message>
        <source>over agreements that came out of the meeting</source>
        <translation>di atas perjanjian hasil mesyuarat</translation>
    </message>
    <message>
        <source>over persons who are mentioned or absent</source>
        <translation>di atas orang yang disebut atau tidak hadir</translation>
    </message>
    <message>
        <source>over the contents page</source>
        <translation>di atas halaman kandungan</translation>
    </message>
    <message>
        <source>over the two positions, for those who can't see the table</source>
        <translation>di atas kedua-dua pendirian, bagi mereka yang tidak dapat melihat jadual</translation>
    </message>
    <message>
        <source>over what became of a promise</source>
        <translation>di atas hasil sesuatu janji</translation>
    </message>
    <message>
        <source>over what the other side may say</source>
        <translation>di atas apa yang mungkin dikatakan oleh pihak lain</translation>
    </message>
    <message>
        <source>over what was due when the sides last met</source>
        <translation>di atas apa yang perlu selesai semasa pertemuan lalu</translation>
    </message>
    <message>
        <source>printed until the brief is cleared</source>
        <translation>dicetak sehingga taklimat diluluskan</translation>
    </message>
    <message>
        <source>what a photograph shows, with {name}</source>
        <translation>apa yang ditunjukkan gambar, dengan {name}</translation>
    </message>
    <message>
        <source>yes, in a field of the office's own</source>
        <translation>ya, dalam medan milik pejabat</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to that of {0}</source>
        <translation>Kembali kepada {0}</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Kembali kepada yang biasa</translation>
    </message>
    <message>
        <source>Change “{0}”</source>
        <translation>Ubah “{0}”</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Set semula</translation>
    </message>
    <message>
        <source>from the letterhead</source>
        <translation>daripada kepala surat</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>daripada {0}</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>biasa</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Against {0}: press Enter to go there</source>
        <translation>Berbanding {0}: tekan Enter untuk ke sana</translation>
    </message>
    <message>
        <source>No setting has this in its name or its description.</source>
        <translation>Tiada tetapan yang mengandunginya dalam nama atau keterangannya.</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Tetapan yang ditemukan</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Apa yang berbeza</translation>
    </message>
    <message>
        <source>the usual settings</source>
        <translation>tetapan biasa</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Delegation</source>
        <translation>Delegasi</translation>
    </message>
    <message>
        <source>Delete a delegation</source>
        <translation>Padam delegasi</translation>
    </message>
    <message>
        <source>Delete this delegation</source>
        <translation>Padam delegasi ini</translation>
    </message>
    <message>
        <source>Import rows…</source>
        <translation>Import baris…</translation>
    </message>
    <message>
        <source>More about this delegation</source>
        <translation>Butiran lanjut delegasi ini</translation>
    </message>
    <message>
        <source>Move a delegation</source>
        <translation>Alih delegasi</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Type a name, or paste rows from Excel</source>
        <translation>Taip nama, atau tampal baris daripada Excel</translation>
    </message>
</context>
<context>
    <name>SittingsList</name>
    <message>
        <source>Saved states</source>
        <translation>Keadaan yang disimpan</translation>
    </message>
    <message>
        <source>saved {0} times</source>
        <translation>disimpan {0} kali</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>Tambah “{0}” ke dalam kamus</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Tiada cadangan</translation>
    </message>
    <message>
        <source>“{0}” is not in the dictionary. A right click offers others.</source>
        <translation>“{0}” tiada dalam kamus. Klik kanan untuk melihat cadangan.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New brief</source>
        <translation>&amp;Taklimat baharu</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>B&amp;uka fail…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Cuba contoh</translation>
    </message>
    <message>
        <source>Briefer</source>
        <translation>Briefer</translation>
    </message>
    <message>
        <source>From the last &amp;meeting…</source>
        <translation>Daripada &amp;mesyuarat lalu…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Pustak&amp;a</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Meeting briefs: fill in the fields, send the pages.</source>
        <translation>Taklimat mesyuarat: isi medan, hantar halamannya.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Taklimat baharu</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Baharu daripada templat</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Buka {0}</translation>
    </message>
    <message>
        <source>Recent briefs</source>
        <translation>Taklimat terkini</translation>
    </message>
    <message>
        <source>The briefs you open or save will stand here.</source>
        <translation>Taklimat yang anda buka atau simpan akan tersenarai di sini.</translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>Reading {0}…</source>
        <translation>Membaca {0}…</translation>
    </message>
</context>
<context>
    <name>TableVerbs</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Pa&amp;dam baris</translation>
    </message>
    <message>
        <source>&amp;Go to the details</source>
        <translation>&amp;Pergi ke butiran</translation>
    </message>
    <message>
        <source>&amp;Insert a row above</source>
        <translation>S&amp;isipkan baris di atas</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Alih ke &amp;atas</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>S&amp;usun mengikut lajur ini</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>P&amp;otong</translation>
    </message>
    <message>
        <source>Dup&amp;licate rows</source>
        <translation>&amp;Gandakan baris</translation>
    </message>
    <message>
        <source>Import rows &amp;from a file…</source>
        <translation>I&amp;mport baris daripada fail…</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Alih ke &amp;bawah</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Tampal baris</translation>
    </message>
    <message>
        <source>Sort &amp;backwards</source>
        <translation>Susun t&amp;erbalik</translation>
    </message>
    <message>
        <source>To c&amp;onfirm…</source>
        <translation>U&amp;ntuk disahkan…</translation>
    </message>
    <message>
        <source>“{0}” can't stand in “{1}”. Choose one of its words from the list.</source>
        <translation>“{0}” tidak boleh diisi dalam “{1}”. Pilih salah satu perkataan daripada senarainya.</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>&amp;Hand round</source>
        <translation>&amp;Edarkan</translation>
    </message>
    <message>
        <source>&amp;Install a packed template…</source>
        <translation>&amp;Pasang templat berbungkus…</translation>
    </message>
    <message>
        <source>&amp;New from this one…</source>
        <translation>&amp;Baharu daripada yang ini…</translation>
    </message>
    <message>
        <source>&amp;Pack as one file…</source>
        <translation>Bungkus sebagai satu &amp;fail…</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Simpan templat</translation>
    </message>
    <message>
        <source>1 thing is wrong</source>
        <translation>1 perkara tidak betul</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Semua perubahan disimpan</translation>
    </message>
    <message>
        <source>Brief that the pages show</source>
        <translation>Taklimat yang ditunjukkan pada halaman</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message>
        <source>Not to be changed</source>
        <translation>Tidak boleh diubah</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>The open brief</source>
        <translation>Taklimat yang dibuka</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>disertakan</translation>
    </message>
    <message>
        <source>the office's</source>
        <translation>milik pejabat</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>milik anda</translation>
    </message>
    <message>
        <source>{0} things are wrong</source>
        <translation>{0} perkara tidak betul</translation>
    </message>
    <message>
        <source>{0}, follows {1}</source>
        <translation>{0}, mengikut {1}</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>New brief: {0}</source>
        <translation>Taklimat baharu: {0}</translation>
    </message>
</context>
<context>
    <name>TemplateChanges</name>
    <message>
        <source>Show what changed</source>
        <translation>Tunjukkan perubahan</translation>
    </message>
    <message>
        <source>The template of this brief has changed since the brief was last saved.</source>
        <translation>Templat taklimat ini telah berubah sejak taklimat ini terakhir disimpan.</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Template of this brief</source>
        <translation>Templat taklimat ini</translation>
    </message>
    <message>
        <source>What you wrote stays as it is; the pages follow the template that you choose.</source>
        <translation>Apa yang anda tulis kekal seperti asal; halaman mengikut templat yang anda pilih.</translation>
    </message>
</context>
<context>
    <name>TemplateDoor</name>
    <message>
        <source>The folder of shared templates, {0}, can't be reached; the others are here.</source>
        <translation>Folder templat kongsi, {0}, tidak dapat dicapai; yang lain ada di sini.</translation>
    </message>
</context>
<context>
    <name>TemplateLanguage</name>
    <message>
        <source>Change the brief to {0}</source>
        <translation>Tukar taklimat kepada {0}</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Tukar bahasa</translation>
    </message>
    <message>
        <source>The headings of this template are in {0}, and the brief is in {1}.</source>
        <translation>Tajuk dalam templat ini dalam {0}, manakala taklimat dalam {1}.</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>Go there</source>
        <translation>Pergi ke sana</translation>
    </message>
    <message>
        <source>It is not saved yet: {0}</source>
        <translation>Belum disimpan: {0}</translation>
    </message>
    <message>
        <source>New from this one…</source>
        <translation>Baharu daripada yang ini…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>This template came with Briefer. Make a new one from it to change it.</source>
        <translation>Templat ini disertakan dengan Briefer. Buat templat baharu daripadanya untuk mengubahnya.</translation>
    </message>
    <message>
        <source>This template is used in place of {0}.</source>
        <translation>Templat ini digunakan sebagai ganti {0}.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>What differs</source>
        <translation>Apa yang berbeza</translation>
    </message>
    <message>
        <source>as the parent has it</source>
        <translation>seperti pada induk</translation>
    </message>
    <message>
        <source>something is wrong in it</source>
        <translation>ada yang tidak betul di dalamnya</translation>
    </message>
    <message>
        <source>{0} settings differ from the parent</source>
        <translation>{0} tetapan berbeza daripada induk</translation>
    </message>
    <message>
        <source>{0} settings of its own</source>
        <translation>{0} tetapan tersendiri</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to put in order</source>
        <translation>Seret, atau tekan Alt+Atas dan Alt+Bawah, untuk menyusun</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export PDF</source>
        <translation>Eksport PDF</translation>
    </message>
    <message>
        <source>Go to what is still to be confirmed</source>
        <translation>Pergi ke apa yang masih perlu disahkan</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>{0} to confirm</source>
        <translation>{0} untuk disahkan</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>1 cell could not be taken: {0}</source>
        <translation>1 sel tidak dapat diterima: {0}</translation>
    </message>
    <message>
        <source>row {0}, {1}: “{2}”</source>
        <translation>baris {0}, {1}: “{2}”</translation>
    </message>
    <message>
        <source>{0} cells could not be taken: {1}</source>
        <translation>{0} sel tidak dapat diterima: {1}</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>Drop a file with rows on the table that is to have them, such as Participants.</source>
        <translation>Lepaskan fail yang mengandungi baris pada jadual yang berkenaan, seperti Peserta.</translation>
    </message>
    <message>
        <source>Drop a picture on the photograph of a participant, in the details of the row.</source>
        <translation>Lepaskan gambar pada petak gambar peserta, dalam butiran baris.</translation>
    </message>
    <message>
        <source>Without a library, one file can be opened at a time: drop one.</source>
        <translation>Tanpa pustaka, hanya satu fail boleh dibuka pada satu masa: lepaskan satu sahaja.</translation>
    </message>
</context>
<context>
    <name>WordEditsPage</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Terima semua</translation>
    </message>
    <message>
        <source>Accept an edit from Word</source>
        <translation>Terima suntingan daripada Word</translation>
    </message>
    <message>
        <source>Accept edits from Word</source>
        <translation>Terima suntingan daripada Word</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Edits made in Word</source>
        <translation>Suntingan dalam Word</translation>
    </message>
    <message>
        <source>In the Word file</source>
        <translation>Dalam fail Word</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>Dalam taklimat</translation>
    </message>
    <message>
        <source>In the file, but in no field of the brief; copy what is worth keeping:</source>
        <translation>Ada dalam fail, tetapi tiada dalam mana-mana medan taklimat; salin apa yang perlu disimpan:</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>Tiada yang diubah dalam fail.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Tolak semua</translation>
    </message>
    <message>
        <source>Refuse edits from Word</source>
        <translation>Tolak suntingan daripada Word</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Untuk diputuskan</translation>
    </message>
    <message>
        <source>Tracked changes by {0}.</source>
        <translation>Perubahan yang dijejak oleh {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} edits to decide.</source>
        <translation>{0} daripada {1} suntingan untuk diputuskan.</translation>
    </message>
</context>
<context>
    <name>WordOpening</name>
    <message>
        <source>Reading {0}…</source>
        <translation>Membaca {0}…</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>1 thing to look at</source>
        <translation>1 untuk disemak</translation>
    </message>
    <message>
        <source>nothing in it yet</source>
        <translation>masih kosong</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>tiada yang perlu disemak</translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <translation>{0} untuk disemak</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This could not be done ({0}). Your work is unharmed: undo the last change, or save and go on.</source>
        <translation>Ini tidak dapat dilakukan ({0}). Kerja anda selamat: buat asal perubahan terakhir, atau simpan dan teruskan.</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>Without a title</source>
        <translation>Tanpa tajuk</translation>
    </message>
</context>
<context>
    <name>_Report</name>
    <message>
        <source>Added</source>
        <translation>Ditambah</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah diketahui</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabungkan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Dikemas kini</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Hasil bagi setiap fail</translation>
    </message>
</context>
</TS>
