"""What tables call the fields of a brief, in English and Malay, beside the names of the interface."""

_NAMES: dict[str, str] = {
    "name": "name, full name, participant, delegate, person, party, recipient, officer, name of officer, nama, nama "
    "penuh, nama pegawai, nama peserta, peserta, pegawai, ahli, penerima, pihak",
    "posts": "post, posts, position, designation, appointment, job title, title, jawatan, jawatan hakiki, jawatan "
    "semasa, gelaran jawatan",
    "post": "post, position, designation, appointment, title, jawatan",
    "organisation": "organisation, organization, organisation name, agency, ministry, department, institution, "
    "company, office, division, organisasi, kementerian, agensi, jabatan, bahagian, institusi, syarikat, pejabat",
    "country": "country, nation, state, nationality, negara, kewarganegaraan",
    "family_name": "family name, surname, last name, nama keluarga",
    "honorific": "honorific, salutation, style, prefix, gelaran, panggilan hormat, pangkat kehormat",
    "rank": "rank, military rank, pangkat",
    "post_nominals": "post nominals, post-nominal letters, letters, decorations, awards, darjah kebesaran, pingat",
    "role": "role, function, capacity, peranan, tugas",
    "attendance": "attendance, attending, present, rsvp, status of attendance, kehadiran, hadir",
    "contact": "contact, telephone, phone, mobile, tel, email, e-mail, contact details, hubungan, telefon, no "
    "telefon, emel, e-mel",
    "pronunciation": "pronunciation, said as, sebutan",
    "precedence": "precedence, order of precedence, protocol order, keutamaan, susunan keutamaan",
    "bio": "biography, bio, cv, profile, biodata, riwayat hidup, profil",
    "title": "title, agreement, name, item, subject, agenda item, heading, tajuk, perjanjian, perkara, perkara agenda",
    "short_title": "short title, abbreviation, short name, tajuk ringkas, singkatan",
    "type": "type, kind, instrument, jenis, jenis instrumen",
    "kind": "kind, type, jenis",
    "status": "status, state, stage, progress, kedudukan, taraf, kemajuan",
    "outcome": "outcome, deliverable, hasil",
    "binding": "binding, legally binding, mengikat",
    "parties": "parties, parties to the agreement, party, countries, country, counterpart, negara, "
    "pihak-pihak, pihak pihak, pihak, pihak terlibat",
    "signed": "signed, date signed, date of signature, signature date, signed on, date, tarikh ditandatangani, "
    "ditandatangani, tarikh tandatangan, tarikh",
    "in_force": "in force, entry into force, in force from, effective, effective date, berkuat kuasa, tarikh kuat "
    "kuasa",
    "expires": "expires, expiry, expiry date, valid until, tamat, tarikh tamat, tarikh luput",
    "renewal_notice": "renewal notice, notice, notis pembaharuan, notis",
    "place": "place, place of signature, venue, tempat, tempat ditandatangani",
    "signatories": "signatories, signatory, signed by, penandatangan",
    "witnesses": "witnesses, witness, witnessed by, saksi",
    "scope": "scope, coverage, areas, skop",
    "condition": "condition, depends on, subject to, syarat",
    "predecessor": "predecessor, replaces, supersedes, menggantikan",
    "owner": "owner, responsible, person responsible, officer, officer in charge, action officer, action by, lead "
    "agency, agency, ministry, by whom, assigned to, agensi peneraju, agensi, kementerian, jabatan, tindakan oleh, "
    "pegawai, pegawai bertanggungjawab, tanggungjawab, pemilik",
    "next_step": "next step, next steps, way forward, langkah seterusnya, tindakan seterusnya",
    "note": "note, notes, remark, remarks, comment, comments, catatan, ulasan, nota",
    "notes": "note, notes, remark, remarks, catatan, nota",
    "comment": "comment, comments, remark, remarks, ulasan, catatan",
    "topic": "topic, issue, subject, matter, isu, topik, perkara",
    "region": "region, area, rantau, kawasan",
    "likelihood": "likelihood, probability, kebarangkalian, kemungkinan",
    "background": "background, context, latar belakang",
    "our_position": "our position, position, malaysia's position, malaysian position, kedudukan malaysia, "
    "pendirian kita, kedudukan kita, pendirian malaysia",
    "their_position": "their position, counterpart's position, pendirian mereka, kedudukan mereka",
    "third_party_view": "third party view, third parties, pandangan pihak ketiga",
    "sensitivities": "sensitivities, sensitivity, sensitiviti, kepekaan",
    "red_line": "red line, red lines, garis merah",
    "label": "label, figure, indicator, item, what is counted, measure, petunjuk, perkara, angka",
    "value": "value, number, amount, figure, total, nilai, jumlah, bilangan",
    "unit": "unit, units, currency, unit ukuran, mata wang",
    "qualifier": "qualifier, kira-kira, kelayakan",
    "period": "period, year, tempoh, tahun",
    "as_of": "as of, as at, date, setakat, tarikh",
    "last_met": "last met, last meeting, last held, mesyuarat terakhir, kali terakhir",
    "next": "next, next meeting, meets next, mesyuarat seterusnya",
    "action": "action, follow-up, follow up, action item, task, decision, what, tindakan, tindakan susulan, "
    "keputusan, tugasan",
    "due": "due, due date, deadline, timeline, by when, target date, completion date, date, tempoh, tarikh siap, "
    "tarikh akhir, tarikh sasaran, tarikh tamat, tarikh",
    "strength": "strength, commitment, kekuatan, komitmen",
    "group": "group, heading, category, area, kumpulan, kategori, bidang",
    "carried_from": "carried over from, carried from, dibawa dari",
    "number": "number, letter, annex, lampiran, nombor, no, bil",
    "file": "file, file name, document, fail, nama fail, dokumen",
    "date": "date, date of decision, decided on, tarikh, tarikh keputusan",
    "decision": "decision, keputusan",
    "text": "text, point, points, objective, recommendation, line, talking point, talking points, teks, perkara, "
    "isi, objektif, syor, perkara perbincangan",
    "their_point": "their point, question, if they raise, if raised, soalan, jika ditimbulkan",
    "our_answer": "our answer, answer, response, reply, jawapan, maklum balas",
    "start": "start, time, begin, from, masa, mula, waktu",
    "minutes": "minutes, duration, length, minit, tempoh",
    "lead": "lead, led by, speaker, presenter, responsible, diketuai oleh, penceramah, pembentang, tanggungjawab",
    "press": "press, media, akhbar",
    "body": "text, body, teks, isi",
    "party": "party, country, delegation, pihak, negara, delegasi",
    "key": "key, kunci",
    "to_confirm": "to confirm, to be confirmed, tbc, to check, perlu disahkan, untuk disahkan",
    "internal": "internal, dalaman",
    "marking/level": "marking, classification, security classification, pengelasan, klasifikasi, darjah keselamatan",
    "marking/caveats": "caveats, caveat, handling, kaveat",
    "source/document": "source, source document, sumber, dokumen sumber",
    "source/issued_by": "issued by, dikeluarkan oleh",
    "source/sentence": "sentence, quotation, quote, petikan, ayat",
    "source/url": "url, link, web address, pautan, alamat web",
    "source/date": "date of the document, tarikh dokumen",
}

_EVERY = frozenset(word.strip() for words in _NAMES.values() for word in words.split(","))

_DOUBTFUL = {("posts", "title"): 0.99, ("post", "title"): 0.99, ("honorific", "title"): 0.98}
"""How sure it is that a heading means a field when it may mean another: beside “Job title”, “Title” is an honorific."""

_ASIDE = frozenset(
    "bil, bilangan, no, nos, num, number, nombor, s n, sn, sl no, sr no, serial, serial no, serial number, no siri, "
    "item no, no bil, row, line no, index, ruj, rujukan, no rujukan, reference, reference no, photo, photograph, "
    "picture, gambar, foto, signature, tandatangan, initials, paraf, gred, grade, umur, age, address, alamat, fax, "
    "faks, jantina, gender, sex, k p, kp, no k p, no kp".split(", ")
)
"""What tables call columns that a brief has no field for, such as the numbers of their rows."""

_ASIDE_WORDS = frozenset(
    "passport pasport paspot nric mykad ic pengenalan birth lahir dob jantina gender address alamat fax faks bangsa "
    "race religion agama diet dietary allergies visa flight penerbangan hotel room bilik vehicle kenderaan darah "
    "blood spouse isteri suami poskod postcode".split()
)
"""Words of which one tells that a column is about something a brief has no field for: “No. Pasport”."""

_CONTACT_WORDS = frozenset(
    "telefon phone telephone tel mobile bimbit handphone whatsapp email emel e-mail e-mel".split()
)
"""Words of which one tells that a column says how to reach a person: “Tel. pejabat”, “Emel rasmi”."""

_VAGUE = frozenset(
    "nama name pegawai officer peserta participant delegate person ahli agreement perjanjian item perkara subject "
    "action tindakan".split()
)
"""Names that say little beside others: “Nama agensi” is about the agency, “Status tindakan” about the status."""

_MEANINGLESS = frozenset(
    "date tarikh number nombor no bil time masa from next text value total figure style what line present to".split()
)
"""Names that say too little within others: not every date is the date of signature."""

_CHOICES: dict[str, str] = {
    "head": "head of delegation, leader, hod, ketua, ketua delegasi",
    "member": "ahli, delegate",
    "chair": "chairman, chairperson, co-chair, pengerusi",
    "signatory": "penandatangan",
    "witness": "saksi",
    "observer": "pemerhati",
    "note_taker": "note taker, notetaker, rapporteur, secretary, pencatat, urus setia",
    "interpreter": "translator, jurubahasa, penterjemah",
    "mentioned": "mentioned, disebut",
    "expected": "tentative, dijangka",
    "confirmed": "coming, accepted, disahkan, akan hadir",
    "attended": "present, came, hadir",
    "absent": "declined, regrets, not coming, tidak hadir",
    "proposed": "dicadangkan",
    "negotiating": "negotiating, under negotiation, in negotiation, being negotiated, dalam rundingan",
    "concluded": "dimuktamadkan",
    "signed": "ditandatangani",
    "ratified": "diratifikasi",
    "in_force": "active, in effect, berkuat kuasa",
    "expired": "lapsed, tamat tempoh, luput",
    "terminated": "ditamatkan",
    "open": "pending, outstanding, belum selesai, terbuka",
    "in_progress": "in progress, ongoing, under way, dalam tindakan, sedang dilaksanakan",
    "done": "completed, complete, closed, selesai",
    "dropped": "cancelled, canceled, dibatalkan, digugurkan",
    "closed": "tertutup",
    "certain": "high, tinggi, pasti",
    "possible": "medium, sederhana, mungkin",
    "unlikely": "low, rendah, tidak mungkin",
    "yes": "y, true, 1, ya",
    "no": "n, false, 0, tidak",
    "agreed": "dipersetujui",
    "host": "tuan rumah",
    "guest": "visitor, tetamu",
}


def is_name(word: str) -> bool:
    """Whether tables call any field by a word, as `tables_matching.plain` gives it."""
    return word in _EVERY


def is_aside(word: str) -> bool:
    """Whether tables call something so that a brief has no field for."""
    return word in _ASIDE or not _ASIDE_WORDS.isdisjoint(word.split())


def is_contact(word: str) -> bool:
    """Whether a name is one of telephones and addresses for mail."""
    return not _CONTACT_WORDS.isdisjoint(word.split()) or "e mel" in word or "e mail" in word


def weight(name: str) -> float:
    """How much a name tells within the words of a heading, from 0 to 1."""
    return 0.0 if name in _MEANINGLESS else 0.5 if name in _VAGUE else 1.0


def certainty(key: str, name: str) -> float:
    """How sure it is that one of the names in `headings_of` means the field, from 0 to 1."""
    return _DOUBTFUL.get((key, name), 1.0)


def headings_of(key: str) -> tuple[str, ...]:
    """What a heading may call the field with a key; it may mean another one too."""
    return (*names_of(key), *(name for other, name in _DOUBTFUL if other == key))


def names_of(key: str) -> tuple[str, ...]:
    """What tables call the field with a key, such as ``organisation`` or ``source/document``."""
    return _split(_NAMES.get(key, ""))


def words_for(choice: str) -> tuple[str, ...]:
    """What tables write for one of a closed list, beside its name in the interface."""
    return (choice.replace("_", " "), *_split(_CHOICES.get(choice, "")))


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",")) if words else ()
