"""Old briefs of different offices, each typed as such an office types them."""

from tests.exchange.word.old_file import OldFile


def ministry_in_english() -> OldFile:
    """A Malaysian ministry: headings in bold capitals with numbers, positions under each issue, tables at the end."""
    return (
        OldFile()
        .header("RESTRICTED")
        .footer("RESTRICTED\tPage 1 of 4")
        .bold(
            "MINISTRY OF DEFENCE MALAYSIA",
            "BRIEF FOR THE HONOURABLE MINISTER OF DEFENCE",
            "BILATERAL MEETING WITH JAPAN",
        )
        .table(
            ("Date", ":", "12 March 2026 (Thursday)"),
            ("Time", ":", "10.00 am – 11.30 am"),
            ("Venue", ":", "Wisma Pertahanan, Kuala Lumpur"),
            ("Dress", ":", "Lounge suit"),
        )
        .bold("1. PURPOSE")
        .text("1.1 This brief prepares the Minister for the bilateral meeting with his counterpart.")
        .bold("2. COMPOSITION OF DELEGATIONS")
        .text("Malaysian delegation:")
        .table(
            ("No.", "Name", "Designation"),
            ("1.", "Dato' Seri Ahmad bin Salleh", "Minister of Defence"),
            ("2.", "General Tan Sri Zulkifli", "Chief of Defence Force"),
        )
        .text("Japanese delegation:")
        .table(
            ("No.", "Name and designation"),
            ("1.", "H.E. Kato Haruki\nMinister of Defense"),
            ("2.", "Mori Aya\nInterpreter"),
        )
        .bold("3. ISSUES FOR DISCUSSION")
        .bold("3.1 Maritime security")
        .text("Both sides patrol the strait.")
        .bold("Malaysia's Position")
        .text("Malaysia welcomes capacity building.")
        .bold("Japan's Position")
        .text("Japan offers two patrol vessels.")
        .bold("Talking Points")
        .bullets("We appreciate the offer.", "We suggest delivery in 2027.")
        .bold("3.2 Defence industry")
        .text("A seminar took place in Shah Alam.")
        .bold("4. STATUS OF AGREEMENTS")
        .table(
            ("Title", "Date Signed", "Status", "Expiry"),
            ("MoU on Defence Cooperation", "16 April 2018", "In force", "15 April 2028"),
            ("Agreement on Transfer of Equipment", "2025", "Signed", "-"),
        )
        .bold("5. FOLLOW-UP ACTIONS")
        .table(
            ("Bil.", "Action", "Responsible", "Deadline", "Status"),
            ("1.", "Finalise the list of vessels", "Navy HQ", "30 June 2026", "In progress"),
            ("2.", "Reply to the letter", "Policy Division", "soonest", "Open"),
        )
        .bold("6. CONCLUSION")
        .text("The brief is submitted for the Minister's information.")
    )


def ministry_in_malay() -> OldFile:
    """The same ministry in Malay, with Word's styles and a table of particulars without a header."""
    return (
        OldFile()
        .header("TERHAD")
        .footer("Muka surat 2 daripada 3")
        .heading("TAKLIMAT YB MENTERI PERTAHANAN", 0)
        .table(
            ("Perkara", "Kunjungan Hormat Duta Besar Perancis"),
            ("Tarikh", "25 Mac 2026"),
            ("Masa", "9.30 pagi"),
            ("Tempat", "Pejabat Menteri, Wisma Pertahanan"),
        )
        .heading("1. Tujuan")
        .text("Taklimat ini bertujuan memaklumkan YB Menteri mengenai kunjungan hormat tersebut.")
        .heading("2. Latar Belakang")
        .text("Hubungan pertahanan kedua-dua negara bermula pada tahun 1957 dan sentiasa baik.")
        .heading("3. Isu")
        .heading("3.1 Latihan bersama", 2)
        .text("Latihan diadakan setiap tahun.")
        .heading("Kedudukan Malaysia", 2)
        .text("Malaysia bersedia untuk meneruskan latihan.")
        .heading("Kedudukan Perancis", 2)
        .text("Perancis mahu menambah bilangan anggota.")
        .heading("4. Tindakan Susulan")
        .table(
            ("Bil.", "Tindakan", "Tanggungjawab", "Tarikh", "Catatan"),
            ("1", "Hantar surat rasmi", "Bahagian Dasar", "1 April 2026", "Segera"),
        )
        .heading("5. Penutup")
        .text("Sekian untuk makluman YB Menteri.")
    )


def british_submission() -> OldFile:
    """A British submission: the letter's head in tabs, headings in bold, numbered paragraphs."""
    return (
        OldFile()
        .header("OFFICIAL-SENSITIVE")
        .text(
            "To:\tMinister for the Armed Forces",
            "From:\tJane Smith, Indo-Pacific Policy",
            "Date:\t3 February 2026",
            "Subject:\tMeeting with the Malaysian Deputy Minister of Defence",
        )
        .bold("Issue")
        .text("1. You are meeting the Deputy Minister in the margins of the Singapore Air Show.")
        .bold("Recommendation")
        .text("2. That you agree to:")
        .text("a) raise the Five Power Defence Arrangements;", "b) invite the Deputy Minister to London.")
        .bold("Timing")
        .text("3. Urgent. The meeting is on 5 February.")
        .bold("Background")
        .text("4. The UK and Malaysia are founding members of the Arrangements.")
        .bold("Lines to take")
        .bullets("The UK is committed to the Arrangements.", "We look forward to the exercise.")
        .bold("Presentational handling")
        .text("5. No publicity is planned.")
        .bold("Annex A: Biography")
        .text("The Deputy Minister was born in Ipoh.")
    )


def american_scenesetter() -> OldFile:
    """An American scene setter: capitals, labels that run into their text, marking with a caveat."""
    return (
        OldFile()
        .bold("SECRET//NOFORN")
        .bold("SCENESETTER FOR THE SECRETARY'S MEETING WITH THE MALAYSIAN DEFENSE MINISTER")
        .text("March 12, 2026")
        .lead("PURPOSE: ", "To reaffirm the partnership.")
        .lead("BACKGROUND: ", "Malaysia chaired the association in 2025.")
        .bold("KEY OBJECTIVES")
        .bullets("Secure support for the exercise.", "Agree a date for the next dialogue.")
        .bold("TALKING POINTS")
        .bullets("Thank you for hosting us.", "We value the partnership.")
        .bold("WATCH OUT FOR")
        .text("The Minister may ask about tariffs.")
        .bold("PARTICIPANTS")
        .lead("U.S. side", "")
        .bullets("Secretary Jones", "Amb. Carter, Ambassador to Malaysia")
    )


def australian_meeting_brief() -> OldFile:
    """An Australian meeting brief: a table of everything short, then headings in styles of the office's own."""
    return (
        OldFile()
        .style("Brief Heading", "Heading 1")
        .header("PROTECTED")
        .text("MEETING BRIEF", style="Title")
        .table(
            ("Meeting details",),
            ("Date/Time", "Monday 4 May 2026, 2:00 pm – 2:45 pm"),
            ("Location", "Parliament House, Canberra"),
            ("Purpose", "To discuss the Joint Defence Program."),
            ("Attendees", "Mr Lee Chong, High Commissioner; Ms Tan Mei, Counsellor"),
        )
        .text("Key messages", style="Brief Heading")
        .bullets("Australia values the program.", "We support more exchanges.")
        .text("Sensitivities", style="Brief Heading")
        .text("The review has not been announced.")
        .text("Key figures", style="Brief Heading")
        .table(("Indicator", "2024", "2025"), ("Students at staff college", "12", "15"), ("Exercises", "4", "6"))
        .text("Contact officer", style="Brief Heading")
        .text("Sam Brown, 02 5550 0000")
    )


def embassy_note() -> OldFile:
    """An embassy's note: hardly anything in it is a field."""
    return (
        OldFile()
        .text("EMBASSY OF PORTUGAL", "Kuala Lumpur", "No. 45/2026")
        .text(
            "The Embassy of Portugal presents its compliments to the Ministry of Foreign Affairs and has the honour to "
            "inform it of the visit of the Secretary of State from 3 to 5 June 2026.",
            "The Embassy would be grateful for the assistance of the Ministry with the following:",
        )
        .bullets("Access to the airport", "Two vehicles")
        .text(
            "The Embassy of Portugal avails itself of this opportunity to renew to the Ministry of Foreign Affairs the "
            "assurances of its highest consideration.",
            "Kuala Lumpur, 12 May 2026",
        )
    )


def plain_memo() -> OldFile:
    """A memo without a style or a word in bold."""
    return (
        OldFile()
        .text("Memo", "To: Head of Division", "From: Desk officer", "Ref: KP 100-1/7", "Date: 2 June 2026")
        .text("Purpose", "To report on the call by the defence attaché.")
        .text("Background", "The attaché arrived last month.")
        .text("Next steps", "1. Send a letter of thanks.", "2. Arrange a visit to the base.")
        .text("Conclusion", "For information.")
    )


def long_brief() -> OldFile:
    """A long brief with Word's styles and many tables, in parts."""
    return (
        OldFile()
        .header("CONFIDENTIAL", "Fourth Strategic Dialogue")
        .footer("- 1 -")
        .heading("Fourth Strategic Dialogue with Australia", 0)
        .text("Canberra, 18-20 August 2026", style="Subtitle")
        .heading("Executive summary")
        .text("The dialogue meets for the fourth time.")
        .heading("Delegations")
        .table(
            ("Name", "Post", "Organisation"),
            ("Malaysia",),
            ("Dato' Rahman", "Secretary General", "Ministry of Defence"),
            ("Australia",),
            ("Ms Jane Doe", "Secretary", "Department of Defence"),
            ("Mr John Roe", "Deputy Secretary", "Department of Defence"),
        )
        .heading("Programme")
        .table(
            ("Time", "Activity", "Remarks"),
            ("09:00", "Arrival and welcome", "Photo call"),
            ("09:30", "Plenary session", ""),
        )
        .heading("Bilateral relations")
        .heading("Trade", 2)
        .text("Trade grew in 2025.")
        .table(("Indicator", "Value (RM billion)", "Year"), ("Exports", "41.2", "2025"), ("Imports", "38", "2025"))
        .heading("Defence cooperation", 2)
        .text("Cooperation rests on these agreements.")
        .table(
            ("Agreement", "Signed", "Expiry date", "Remarks"),
            ("Joint Defence Program", "1992", "none", "Reviewed in 2020"),
        )
        .heading("Issues")
        .table(
            ("Issue", "Our position", "Their position"),
            ("Exercises", "Keep them yearly", "Every second year"),
            ("Officer exchange", "Ten places", "Six places"),
        )
        .heading("Actions arising from the third dialogue")
        .table(
            ("Ser", "Action", "Lead agency", "Due date", "Status"),
            ("Training",),
            ("1", "Send names of officers", "Army HQ", "1 July 2026", "Completed"),
            ("Industry",),
            ("2", "Share the list of suppliers", "Industry Division", "Q3 2026", "Ongoing"),
        )
        .heading("Distribution")
        .bullets("Secretary General", "Chief of Defence Force")
    )


OFFICES = (
    ministry_in_english, ministry_in_malay, british_submission, american_scenesetter, australian_meeting_brief,
    embassy_note, plain_memo, long_brief,
)  # fmt: skip
