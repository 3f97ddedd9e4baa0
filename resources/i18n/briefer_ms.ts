<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligh&amp;t colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Change “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: {0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plus two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationsCard</name>
    <message>
        <source>Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new one: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they raise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice for renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Type to add a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>More about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Address of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed language, quoted and attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement that this one replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements signed, pledged or cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangements for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background that is never disclosed outside the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveats and handling instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of entry into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, such as “cleared”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier meetings it was carried over from, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, such as 11:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading to group it under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific, such as “Datuk Seri”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, guest, member or observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is to come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the agenda item, agreement or issue that it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they raise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person, virtual or hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter, or the arrangements for interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the series, such as “12th”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the section in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: talks, working group, visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, BCP 47</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, as the template's marking scheme names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, such as “ministers”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of this item, when it has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military or police rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry, service or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice needed for renewal or termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or letter, such as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed to the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which time, such as “each year”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph: the hash of one of the brief's files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order of precedence, 1 is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to make under this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional and other issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at the meeting; “mentioned” is not at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections that the office defines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivities; shown inside the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series it belongs to, such as “Strategic Talks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, such as 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone or e-mail; shown inside the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template it was written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed words, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger event it takes place on the margins of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number, or words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point, as it would be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence that states it, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides and who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone, such as UTC+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the meeting, when it differs from the brief's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, such as mou, treaty, acsa or any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be checked, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not be conceded; shown inside the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What third parties hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this brief is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want from the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it meets next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands in clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words stand: a joint statement, a communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this party stands, when it differs: “ratified 3 May 2026”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this was stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it binds in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it came out of this meeting, or is only cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hosts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who witnessed the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about, averaging, more than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Source and marking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Add to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to that of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer until the library answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: see the message above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the library as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer there: it was deleted, renamed, or its disk was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingMessages</name>
    <message>
        <source>Also open: {0}. What you both write is brought together; where you both change the same, you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this brief too; 1 change was taken in. Undo takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this brief too; {0} changes were taken in. Undo takes them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library doesn’t answer. What you type is kept on this computer, and sent when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Add the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the language {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language, such as en-MY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the parent's word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in bold are the template's own; an empty one is the parent's again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>Change the word for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed wording to use again: copy it, or insert it into a text of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run out within half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed or in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryHousehold</name>
    <message>
        <source>Briefer ended without closing this brief. It is as it was on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer ended without closing “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was open too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySide</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer {0} composes meeting briefs.

Icons by Lucide (ISC). Noto Sans, Sarabun and Amiri (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything, so that it no longer follows the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says only what is to differ; the rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Details of the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>&amp;Insert a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photograph shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photograph shows, for those who can't see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Something went wrong ({0}), and a copy could not be kept ({1}): save your work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({0}); there was nothing to lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({0}); your work goes on, and a copy is kept in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the latest brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>1 brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, an organisation or a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, organisation or series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting with, or of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Fewer words, or their beginnings, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0}; more words find less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty: what you write is kept here. Import brings older briefs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} briefs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RichField</name>
    <message>
        <source>Address (https://…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is off: there is no dictionary for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RichTools</name>
    <message>
        <source>1 unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list (Ctrl+Shift+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard paragraph (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unknown words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears at the top of the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they would be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row: its background and positions stand below the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of the previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of delegation first. Drag a row by its handle to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the next is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the previous was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers worth having at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections that the office defines for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, pledged or cited; the details say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing bodies and channels between the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole in a few lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the subject of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title of an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue of the previous meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this brief is for, and what is asked of its reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised: by whom, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want from the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (never shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to that of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Against {0}: press Enter to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has this in its name or its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not in the dictionary. A right click offers others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting briefs: fill in the fields, send the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefs you open or save will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>&amp;Hand round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install a packed template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack as one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief that the pages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, follows {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template came with Briefer. Make a new one from it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is used in place of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the parent has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} settings differ from the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} settings of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to put in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>1 thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This could not be done ({0}). Your work is unharmed: undo the last change, or save and go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
