#!/usr/bin/env python3
"""Writes invented labelled text in the manner of health, social-service and personnel offices, and of letters and chats.

    python3 rules/names/make_sentences.py OUT_FILE COUNT [SEED]
"""
import random
import re
import sys

from labelled import Text
from people import People, Things, capital

# {n} a full name, {f} a given name, {l} a family name, {L} family name first with a comma, {a} any of them in any case.
ENGLISH = """
My name is {n} and I am calling about my benefits.
Hello, my name is {f} and I have a question.
Hi, this is {n} from {town}.
Hey {f}, can you send me the file?
Hi {f},
Dear {n},
Dear Ms. {l},
Dear Mr. {l}:
Dear Dr. {l},
Dear {f},
Good morning {f},
Thanks, {f}
Thank you,\\n{f}
Sincerely,\\n{n}
Best,\\n\\n{n}\\n{job}
Please call {f} at {phone} before {lone}.
Please ask for {n} when you get to {body}.
You can reach {n} at {phone}.
{n} was born on {date} in {town}.
{n} lives at {street} in {town}.
{f} lives with her mother at {street}.
{n} (DOB {date}) was admitted to {body} on {date}.
{n}, age {age}, was seen for {dx}.
{n} is a {age} year old woman with a history of {dx}.
{n} is a {age}-year-old man who presents with {dx}.
{f} is a {age} y/o male who was referred by {n} for {dx}.
The patient, {n}, was started on {drug} for {dx}.
Patient {n} reports that {drug} makes her tired.
Pt {l} seen at bedside, denies {dx}.
Client {n} missed the appointment on {date}.
Client's daughter {f} called to say that he is in {body}.
Her son {f} and her daughter {f} live with {n}.
His wife, {n}, is the emergency contact.
Mother {f} and father {f} are divorced.
Spoke with {n}, who is the guardian of {n}.
Spoke to {f} by phone; she will bring the papers on {lone}.
Met with {f} and {f} to go over the safety plan.
Called {n} and left a message.
I met {f} at the {body} on {lone}.
Referred by Dr. {n} of {body}.
Discussed with Dr. {l}, who agrees with the plan.
Case discussed with {n}, RN, and {n}, LCSW.
Dictated by {n}, M.D.
Reviewed and signed by {n}, NP on {date}.
Dr. {l} and Dr. {l} will follow the patient.
Nurse {l} gave {drug} at bedtime.
Judge {l} granted the order on {date}.
Officer {n} filed the report.
Detective {l} interviewed {n} about the incident.
Attorney {n} represents the family.
According to {n}, the rent was paid in {month}.
"{lone} was fine," said {n}.
"I do not want to go," {f} said.
{n} said that {f} would come back in {month}.
{l} said the agency would appeal.
{l} was hired in {year} and left in {year}.
{l}, {l} and {l} came to the meeting.
The partners of the practice are {l}, {l} and {l}.
The teachers are {l}, {l}, {l} and {l}.
Children in the home: {f}, {f}, {f} and {f}.
They have five children: {f}, {f}, {f}, {f} and {f}.
{l} and {l} were present at the meeting.
{f}, {f} and {f} are siblings.
{n} and {n} signed the lease.
{n}'s mother is {n}.
{f}'s medication was changed to {drug}.
{l}'s attorney asked for more time.
In {month}, {l} moved to {town}.
After the hearing, {l} told {f} to call {body}.
Yesterday {f} came in with {f}.
However, {l} denied the claim.
When {f} was ten, the family moved to {town}.
Her maiden name was {l}.
She was born {n} in {town}.
He is known as {f} to his friends.
He goes by {f}.
People call me {f}.
You may remember {n} from {body}.
Have you met {n} yet?
Have you talked to {f} about it?
Who is {n}?
Is {f} coming on {lone}?
Where is {n}?
What did {f} say?
Did {n} sign the form?
I would like to add {n} to my policy.
Please remove {n} from the account.
Please change the beneficiary from {n} to {n}.
Please make the check out to {n}.
The check was issued to {n} on {date}.
Can you book a room for {n} and {n}?
I need a refund. My order is under {n}.
The account belongs to {n}, {street}, {town}.
Send it to {n}, {street}, {town}.
{n} is our new {job}.
{n}, {job} at {org}, will lead the project.
{n} joined {org} in {year} after leaving {org}.
{n} founded {org} with {n} in {year}.
Our founders, {l}, {l} and {l}, met at {body}.
{n} of {town} won the award.
{n} plays guitar and {n} plays the drums in {org}.
The film was directed by {n} and stars {n} and {n}.
The book by {n} was published in {year}.
He studied under {n} and later taught {n}.
{l} ({year}-{year}) was a painter from {town}.
{n} (born {date}) is a retired player from {town}.
The band, with {n}, {n} and {l}, toured {town}.
He was succeeded by {n} in {year}.
The mayor, {n}, spoke at {body}.
President {l} met Prime Minister {l} in {town}.
{office} {n} spoke at {body} on {lone}.
{office} {l} said the bill would pass.
said {office} {n} in a statement.
State {office} {n} thanked {n}.
County {office} {n} and Deputy {office} {l} attended.
Governor {n} signed the bill.
Senator {l} visited {body} in {month}.
Coach {l} said the team would play in {town}.
Mr. {l} is a {age} year old man who grew up in {town}.
Mrs. {n} lives next door.
Ms. {l} was given a copy.
Miss {l} is the teacher of {f}.
Professor {n} will give the talk.
Rev. {n} visited the resident.
Mr. and Mrs. {l} came to the hearing.
Meeting attendees: {n}, {n}, {n} and {n}.
Attendees: {f}, {f}, {l}
Present: {n}; {n}; {n}
cc: {n}, {n}
Follow up with {n} in two weeks.
Interview with {n} on {date}
Visit with {f} at {body}
Reminder: {f} has therapy on {lone}.
{f} refused {drug} this morning.
{f} ate well and slept through the night.
{f} has {dx} and sees Dr. {l} at {body}.
The resident in room {num} is {n}.
Assigned to {n}. Supervisor: {n}.
Caseworker {n} will visit {f} at school.
Interpreter {n} was present.
Emergency contact is her sister {n}, {phone}.
In case of emergency call {n} ({phone}).
Next of kin: {n} (brother)
SSN of {n} is on file.
{n} SSN {num}-{num}-{num}
{n}, {date}, {dx}
{L}, {date}, {dx}
{n} <{mail}>
From: {n} <{mail}>
To: {n}; {n}
Subject: {f}'s appointment
Subject: RE: {n}
On {date}, {n} wrote:
On {date} at 9:12 AM {n} <{mail}> wrote:
{f} wrote:
Tell {f} I said hi.
omg {f} is so funny
lol {f} did you see that
Happy birthday {f}!
RIP {n}
Watching {n} on TV tonight
@{mail} thanks {f}
{n} vs. {n}
{l} v. {l}
{n} v. {org}
In the matter of {n}
Estate of {n}
Payroll for {n}: {num} hours
{n} submitted a request for leave on {date}.
{n} was promoted to {job}.
{n} resigned effective {date}.
{l}, {n}
{n} - {job}
- {n}
* {n} - {phone}
1. {n}
Name of child: {n}
the late {n}
Producer {n} explained the plan to {org}.
as told by {n}
a gift from {n} and {n}
{f} and I went to {town}.
my friend {f} told me
me and {f} are going to {town}
i spoke with {n} today
thanks to {f} for the help
{n} graduated from {body} in {year}.
The winner is {n}!
A letter from {n} arrived at {street}.
{n} wants to change the address to {street}, {town}.
Her last name is {l}.
My last name is {l}.
His first name is {f}.
The name on the card is {n}.
Usually everybody calls me {f}.
I am {n}, from {town}.
I'm {f}'s mother.
{f}: "I am {f}'s sister."
{f} called {f} at noon.
{f} works for {org}.
{f} is from {town}.
{f} is very kind and works hard.
{n} is from {org}.
How is {n} doing?
A concert by {n} in {town}
The songs of {n} and {l}
No song of {l} and {l} is on the list.
The early work of {l}
The music of {l} is known in {town}.
"It was hard," says {n}, who lives in {town}.
As the assistant of {n}, she met {l}.
Please tell {n} that the card ending in {num} was lost.
Sometimes she signs as {n}.
Signed, {n}
Witness: {n}
{f}: "Are you coming?"
{f}: Yes, I will bring {f}.
""".strip().splitlines()

# Single names where little but the sentence tells that they are names.
ALONE = """
{l} and {l} wrote most of the songs.
{l} and {l} were both good cooks.
{l} and {l} shared the prize in {year}.
Who wrote it? {l} and {l} did.
What a pair! {l} and {l} never missed a practice.
Do you remember them? {l} and {l} lived next door.
Both {l} and {l} were late.
Neither {f} nor {f} came.
Was it {f} or {f}?
{l} or {l} will cover the shift.
{l}, {l} and {l} are on call.
{f}, {f}, and {f} are coming to lunch.
{f} & {f} are getting married!
Love, {f} & {f}
{f} and {f} send their regards.
Our team has three leads: {l}, {l} and {l}.
The firm was started by two friends: {l} and {l}.
The group has five members: {f}, {f}, {f}, {f} and {f}.
Three nurses were on duty: {f}, {f} and {f}.
There were four of us: {f}, {f}, {f} and me.
Children: {f}, {f}, {f}
He has {num} cousins: {f}, {f}, {f}, {f}, {f}, {f} and {f}.
Grandchildren are {f}, {f} and little {f}.
Invited so far: {f}, {f}, {f}.
Only {num} signed up: {f}, {f}, {f} and {f}.
{num} came: {f}, {f}, {f}, {f}.
The owners: {l}, {l} and {l}. The shop opened in {year}.
{brand} has two founders: {l} and {l}. They met in {town}.
{brand} was started by {l}, {l} and {l} in {year}.
Two of us stayed: {l} and {l}.
The winners were: {f}, {f}, {f}.
On the list: {l}, {l}, {l}, {l}
Do you like this one? {l} and {l} sang it.
Can it be true? {l} said so.
What is wrong? {f} fell.
Thanks to {f}, {f} and {f} for their help.
Congratulations to {f} and {f}!
"Not today," says {l}.
"We need more beds," says {l}, who runs the ward.
"That is wrong," replied {l}.
"I saw it coming," {l} told the paper.
"It was a good year," adds {l}.
{l} says the rent is too high.
{l} thinks so, too.
{l} disagrees.
{l} nodded. {l} did not.
{f} laughed.
{f} shouted at {f}.
{f} whispered to {f} that it was time to go.
{f} smiled and took the letter from {f}.
"Stop it!" {f} yelled.
{f}: "I'm {f}'s brother."
I'm {f}'s neighbor.
I am {f}'s mother and {f}'s aunt.
It's {f}'s turn.
That is {f}'s car.
It was {l}'s idea.
{l}'s first book sold well.
{l}'s wife, {f}, is a nurse.
{l}'s sister {f} lives in {town}.
the play, with {l} and {l} in the main parts
The movie stars {n} and {l}.
a film by {l}, starring {l}
The show was made by {n} and features {l}.
directed by {l}, written by {l}
music by {l}, words by {l}
produced by {l} with {l} on bass
The early {l} is better than the late {l}.
Some say {l} was the best painter of {town}.
The young {l} moved to {town}.
Poor {f} had to wait for hours.
Dear old {f} never changes.
Little {f} lost a tooth.
Big {f} is here.
Aunt {f} and Uncle {f} visited.
Grandma {f} is {age} today.
Brother {f} and Sister {f} sang.
Cousin {f} called from {town}.
The Great {f} performed in {town}.
{f} of {town} was a weaver.
{f} the baker sold bread to {f} the smith.
King {f} met Queen {f}.
Saint {f} was born in {town}.
Coach {l} praised {l}.
Captain {l} scored twice, {l} once.
{l} beat {l} in three sets.
{l} defeated {l} by ten points.
{l} passed to {l}, who scored.
{l} was traded for {l}.
{l} was replaced by {l} at half time.
{l} batted first and {l} second.
{l} won the race ahead of {l} and {l}.
Voters chose {l} over {l}.
{l} ran against {l} for mayor.
{l} leads {l} by four points in the polls.
{l} met with {l} in {town} to talk about trade.
{l} wrote to {l} in {month} {year}.
In his letter to {l}, {l} describes {town}.
See {l} ({year}).
({l}, {year}; {l} and {l}, {year})
According to {l} and {l} ({year}), this is common.
{l} et al. found the same in {year}.
{l} was born in {town} in {year}.
{l} grew up in {town} and studied at {body}.
{l} died in {town} on {date}.
{l} joined the band in {year}.
After {l} left, {l} took over.
{l} sold the shop to {l}.
{l} returned to {town} with {l}.
{l} has been able to rest.
For years {l} worked at {body}.
This month {l} returns to {town}.
Now {l} wants to try again.
Then {l} called {l}.
Once {f} and {f} had left, {f} locked up.
Without {f} we would be lost.
Unlike {l}, {l} never smoked.
Like {f}, she wanted to leave.
Like {l} and {l}, he studied law.
As {f} said, we need a plan.
As for {f}, nobody knows.
Only {f} knows.
Even {f} agreed.
Maybe {f} can help.
Sorry {f}, I missed your call.
Thank you {f}!
Hello {f}
Good night {f}.
Well done, {f}.
Come here, {f}!
Hey {f} it's {f}
is {f} there
where r u {f}
tell {f} to call me
{f} pls call back
with {f} at {body} rn
just saw {f} and {f} at the store
miss u {f}
love you {f}
{f} is my best friend
{f} u ok?
i know {f} will win
me and {f} vs {f} and {f}
happy bday to {f}
People know her as {f}.
Please call me {f}.
Everyone calls me {f}.
Sometimes they call me {n}.
They named the baby {f}.
They call him {f}.
a dog called {f}, or was it {f}
The name is {l}.
The name's {l}, {n}.
What is your name? {n}
What's your full name? {n}
Your name, please? {f}
Name? {l}
Who is calling? {n}
Who's there? {f}.
First name {f}, last name {l}
I was {n} before I married; now I am {n}.
She was a {l} before she married.
His mother's maiden name is {l}.
He married a {l}.
Change the name on my card from {n} to {n}.
My statement has the wrong name, it should say {n}.
The card of {n} was declined.
I am writing for my mother, {n}.
My husband {n} has an account with you.
Please cancel the order of {n}.
Please transfer {num} to {n}.
Send {num} dollars to {f}.
Can I talk to {f} please?
Is {n} available?
Is {n} in today?
Do you know {n}?
Have you heard of {n}?
Have you ever seen {n} live?
Did you go to the {n} show?
We went to a {n} concert in {town}.
Tickets for {n} at {body}
The new {l} album is out.
Play something by {n}.
{n} will speak at {body}.
{n} will be giving a talk on {date}.
{n} is from {town} and works for {brand}.
{f} is from {town}.
{f} works at {brand}.
I'm {n} and I come from {town}.
I'm {n}, calling from {brand}.
{n} lives on {street}.
{n} lives at {street}, {town}.
{n}, {street}, {town}, {country}
{n} spent a year in {town} as the helper of {n}.
{n} was an assistant to {n} at {brand}.
{n}\n\n{street}\n{town}\n{country}
""".strip().splitlines()

# No name of a person in them.
NOTHING = """
The {lone} meeting is at {body}.
{org} announced its results in {month}.
{org} and {org} settled the case.
He works for {org} in {town}.
She was transferred to {body}.
The office of {org} is at {street}, {town}.
Send the parcel to {street}, {town}.
{street}\\n{town}, {state} {num}
{org}\\n{street}\\n{town}
{body}, {street}, {town}
I live in {town}.
I am originally from {town}.
{town} was great to visit!
We stayed at {body} near {town}.
Turn left on {street} and then on {street}.
The corner of {street} and {street}
{dx}
{dx}, {dx}, {dx}
Diagnosis: {dx}
Positive {ep}.
Negative {ep} bilaterally.
The patient has {ep} and takes {drug}.
{ep} was placed without difficulty.
Started {drug} {num} mg and {drug} daily.
Medications: {drug}, {drug}, {drug} and {drug}
MEDICATIONS: {drug} {num} mg, {drug} {num} mg.
ALLERGIES: {drug} and {drug}.
{head}: {head}
{head}
{head}\\n{head}\\n{head}
{head} {num}
PAST MEDICAL HISTORY: {dx}, {dx}.
HEENT: Normocephalic. Neck: Supple. Lungs: Clear. Heart: Regular.
GENERAL: Well developed. VITAL SIGNS: Stable. ABDOMEN: Soft.
The patient was taken to the {lone} Room and placed supine. A {ep} was used.
{lone} is closed on {lone}.
{lone} {lone} {lone}
Ask {lone} about the {head}.
Visit the {body} on {street}.
{org} v. {org}
The {ep} was first described in {year}.
The {body} was named in {year}.
{body} and {body} compete in {town}.
Click {head} and choose {head}.
See {head} in {head}.
Version {num} of {lone} {lone} was released in {month} {year}.
The {lone} of {town} and the {lone} of {town}
Every {lone} in {month} the {lone} comes to {town}.
Approved by {org} on {date}.
Owner: {org}
Vendor: {org}
Employer: {org}
Facility: {body}
Pharmacy: {org}, {street}
School: {body}
Payee: {org}
Insurance: {org}
Ship to: {org}, {street}, {town}
{org} is hiring a {job}.
{job}\\n{org}\\n{town}
The patient denies {dx}. Takes {drug}.
{med} was performed without complications. {med} was then irrigated.
{med} was given and {drug} was stopped. {med} is normal. {med} are intact.
{med} demonstrated no change. {med} revealed {dx}. {med} was ordered.
A straight {l!} was placed on the tissue. Using the {l!} technique, an incision was made.
{l!} and {l!} retractors were placed. {l!} scissors were used to open the fascia.
The {l!} needle was passed. The {l!} fascia was closed with {l!} sutures.
A {l!} dressing was applied with {l!} and {lone} wrap.
The wound was dressed with {drug}, {l!} and gauze.
{l!}'s fascia and {l!}'s ligament were identified.
Romberg and {l!} are negative. {l!} sign is positive. Reflexes: 2+. {l!}'s test positive.
{l!}-{l!} classification grade II. NYHA class III. {l!} grade 2.
The {l!} shunt and the {l!} procedure were discussed. A {num} French {l!} catheter was advanced.
No {l!}'s deformity, no {l!} lesion. History of {l!}'s esophagus and {l!} contracture.
The {dev} was removed and hemostasis was achieved. A {dev} clamp was placed across the base.
{dev} and {dev} were used for exposure. It was grasped with a {dev} on both sides and tented up.
Dressings of {dev}, 4x4s and {dev} were applied. The wound was covered with {dev}, fluffs and ABDs.
The patient was placed in {dev} position on the {dev} table. The {dev} mouth gag was inserted.
{dev}'s test is negative and {dev}'s is positive. {dev} is downgoing bilaterally. {dev} is negative.
A {num} French {dev} was left in place. Drains: {num} mm {dev}. Two {dev} drains were brought out.
Closed with 3-0 {dev} and 4-0 {dev}. {dev} sutures were used. Sutured with {dev} in a running fashion.
The canal was dilated with {dev} and {dev} dilators. A curved {dev} was used to enter the abdomen.
Irrigation was carried out through the {dev}. {dev} was inserted and {dev} was applied around the margin.
Tube used was {dev}. Successful {dev} with placement of a conduit. Status post {dev} and {dev} procedure.
The {dev} incision was carried down to fascia. {dev} retractors, {dev} rongeurs and a {dev} elevator were used.
Positive {dev}, negative {dev}, no {dev} or {dev} signs. {dev} score of 15. Fixed with two {dev} pins.
Abd: Soft. Ext: No edema. Neuro: Intact. Skin: Warm. Lungs: Clear. Cor: Regular. Resp: Unlabored.
{drug} was infiltrated. {drug} was instilled. {drug}, {drug}, and {drug}.
She was started on {drug} and {drug}. Continue {drug}. He takes {drug} and {drug} at night.
COMPLICATIONS: None. ANESTHESIA: General. INDICATIONS: {dx}. FINDINGS: {med}.
PROCEDURE: {med} of the {dx}. {med} block. {med} closure. {head}: {med}.
Vital signs stable. {med} soft. {med} clear. {med} regular. {med} supple. {med} patent.
1. {med} protocol. 2. {dx}. 3. {drug} {num} mg daily.
{lone}, {lone} and {lone} are days off.
{word} dissection was carried out. {word} closure was done with {dev}.
{word} saw was used. {word} surface was smooth. {word} exam was normal.
{word} {word} was removed. {word} {dx} was found.
{word} and {word} were noted. No {word}. {word} of the {dx}.
{word}ly, the {lone} was placed. {word}: {word} and {word}.
Diagnoses: {word}, {word} and {word}
Options: {word}, {word}, {word} or {word}
Ingredients: {word}, {word} and {word}. Main crops are {word}, {word} and {word}.
{word} bonds were sold. {word} settlers came to {country}.
Will {lone} be covered?
May be taken with food. Mark the form. Grant access. Bill the payer.
{l!}, {l!} and {l!} is a firm in {town}.
{l!}, {l!} and {l!} has its office at {street}.
The {l!}, {l!} and {l!} building is at {street}, {town}.
She sued {l!}, {l!} and {l!} and {brand}.
He left {l!}, {l!} & {l!} for {brand}.
{l!}-{l!} has an office in {town}.
{l!}-{l!} and {brand} merged.
The offices of {l!} and {l!} are closed.
I work for {brand}.
I work at {brand} in {town}.
{brand} is a start-up from {town}.
{brand} was the idea of three friends.
{brand} was bought by {brand} in {year}.
{brand} changed its name to {brand} in {year}.
{brand} makes shoes in {town}.
{brand} is hiring in {town} and {town}.
{brand} won a patent suit against {brand}.
{brand} was founded in {year} in {town}.
{brand} sold its shares to {brand}.
{brand}'s new phone costs {num} dollars.
Our clients are {brand}, {brand} and {l!}-{l!}.
The largest makers are {brand}, {brand} and {l!}.
Companies of the town: {brand}, {l!} and {brand}
Sponsored by {brand}, {brand} and {org}
{brand}\n\n{street}\n{town}
{brand}\n{street}\n{town}\n{country}
The {brand} office is at {street}.
The {brand} team met {brand} at {body}.
Download {brand} and {brand} for free.
{country} is lovely in {month}.
{country} was a dream to travel!
{country} and {country} signed a treaty.
{country}, {country} and {country} sent aid.
We flew to {country}, then to {country}.
Have you ever been to {country}?
I just came back from {town}, {country}.
I am in {town} on business.
I am in {town} for a week.
I'm from {town}, {country}.
We moved here from {town}.
Our home town {town} is small.
The train from {town} to {town} was late.
The road from {town} leads to {town} and {town}.
{town} is a village near {town} in {country}.
{town}, also spelled {town}, lies on the river {l!}.
The mine at {l!} closed in {year}.
The line was extended to {l!} in {year}.
The bridge over {l!} Brook is near {town}.
The band {brand} plays {town} on {date}.
{brand} is the third album by {brand}.
The song "{virtue}" is from the album {brand}.
The novel "{f!}" was written in {year}.
The opera {f!} and the ballet {f!}
Hurricane {f!} hit {country}.
The ship {f!} {l!} sank off {town}.
The battle of {l!} was in {year}.
The {l!} family owned {brand}.
{virtue} and {virtue} are fine words.
{virtue} and {virtue} are what we need.
{virtue}, {virtue} and {virtue} are our values.
Nouns like {virtue} and {virtue} can be first names.
Values such as {virtue} and {virtue} matter to us.
The word {virtue} has a nice sound.
Write words like {virtue} with a capital.
Terms such as {lone} and {virtue} confuse computers.
The cards {virtue} and {virtue} were drawn.
{virtue} is a virtue.
{virtue} Street and {virtue} Avenue
meet me at the corner of {f!} and {l!}
Meet me at {l!} and {street}.
The stop is at {f!} and {street}.
Deliver it to {f!} and {street}.
Two addresses: {street}, {town}, and {street}, {town}
I used to live at {street}, {town}.
I moved from {street}, {town} to {street}, {town}, {country}.
The shop at {street} is closed.
Go down {street} and turn at {street}.
The street is named {street}.
The restaurant at {street}, {town} is good.
{street}\n{town}\n{country} {num}
{street}\nApt. {num}\n{town}\n\n{country} {num}
{street} Suite {num}, {town}, {country} {num}
> {brand}\n> {street}\n> {town}\n> {country} {num}
Rose garden, Grace period, Faith group, Hope Street, Joy ride, Art class.
Frank discussion of the case. Pat dry. Sue for damages. Drew blood. Rich diet. Dean of students.
The {lone} Act, the {lone} Program and the {lone} Fund
{town} {lone}
""".strip().splitlines()

SPANISH = """
Me llamo {n} y vivo en {town}.
Mi nombre es {n}.
Estimada Sra. {l}:
Estimado Sr. {l}:
Hola {f}, ¿puede venir el martes?
La paciente {n} acude a consulta por {dx}.
El paciente {n}, de {age} años, refiere dolor.
{n} nació el {date} en {town}.
{n} vive en {street}, {town}.
Su hija {f} vive con {n}.
Su hermano {f} padece diabetes.
Su esposa, {n}, firmó el formulario.
Habló con {n} por teléfono.
El Dr. {l} recetó {drug}.
La Dra. {n} atendió a {f}.
Remitido por: {n}. Servicio de Urología. {body}.
Responsable clínico: {n} {body}. {street}. {town}
Médico: {n} NºCol: {num} {num}
Nombre: {f}.\\nApellidos: {l}.\\nDomicilio: {street}.
Nombre: {f}\\nApellidos: {ll}\\nFecha de nacimiento: {date}
Nombre: {n}\\nDirección: {street}
Nombre del paciente: {n}
Apellidos: {ll}.
Firma: {n}
Trabajador social: {n}
Tutor legal: {n}
Dr. {n}, {body}, {street}, {town}.
Según {n}, el alquiler se pagó en {mes}.
{f} dijo que no quiere ir.
{n} es {trabajo} en {org}.
{n} y {n} firmaron el contrato.
Contacto de emergencia: {n} (madre) {phone}
Gracias,\\n{f}
Atentamente,\\n{n}
Doña {f} y don {f} vinieron ayer.
Señora {l}, su cita es el {date}.
El profesor {n} dará la charla.
El presidente {n} viajó a {town}.
El libro de {n} se publicó en {year}.
{l} ganó el premio en {year}.
Correo electrónico de {n}: {mail}
""".strip().splitlines()

SPANISH_NOTHING = """
El hospital está en {street}, {town}.
Domicilio: {street}.\\nLocalidad/ Provincia: {town}.
Domicilio: Calle {l!} {l!}, {num}.
Hospital Universitario {l!}. {street}. {town} (España)
Servicio de Urología. Hospital {l!} {l!}. {street}. {num} {town}
Exploración física: Abdomen blando. Analítica: Hemoglobina normal.
En la TAC se observa masa. El TC y la RM confirman. La ecografía es normal.
Motivo de ingreso: Disuria. Diagnóstico: Adenocarcinoma.
Se pauta {drug} y {drug}. Evolución: Favorable.
Antecedentes: Hipertensión, Diabetes Mellitus. Sin alergias.
Enfermedad de {l!}. Síndrome de {l!}-{l!}. Signo de {l!} negativo. Escala de {l!}.
Complejo Hospitalario de {town}. Avenida de {town}.
España. Sexo: H. Edad: {age}. País: España. Especialidad: Urología.
La Consejería de Salud y el Ministerio de Sanidad
{org} anunció sus resultados en {mes}.
Somos de {town}. Viajamos a {town} en {mes}.
Calle Padre {f!} de {l!}, {num}. Urbanización {l!}.
Se remite a Urgencias. Informe de Alta. Historia Clínica. Consentimiento Informado.
""".strip().splitlines()

LABELS = """Name|Client|Client Name|Patient|Patient Name|Member|Member Name|Resident|Participant|Applicant|Employee|Employee Name|Worker|
Supervisor|Manager|Provider|Physician|Attending|Doctor|Therapist|Clinician|Case Manager|Caseworker|Guardian|Parent|Mother|Father|Spouse|Child|
Student|Contact|Emergency Contact|Prepared by|Signed|Signature|Printed Name|Witness|Author|From|To|Cc|Attn|Approved by|Reported by|Insured|
Subscriber|Policy Holder|Beneficiary|Tenant|Landlord|Payee|Nombre|Paciente|Cliente|Madre|Padre|Médico|Firma|NAME|PATIENT|CLIENT|Full Name|
Name of Patient|Legal Name|Preferred Name|Contact Person|Requested by|Referred by|Interviewer|Teacher|Counselor|Sponsor|Buyer|Seller|
Customer|Account Holder|Cardholder|Passenger|Guest|Driver|Owner""".replace("\n", "").split("|")
VALUES = """Date|DOB|Date of Birth|SSN|Phone|Address|City|Diagnosis|Medication|Facility|Program|Department|Status|Gender|Race|Language|Insurance|
Plan|Employer|School|Pharmacy|Hospital|Agency|Location|Company|Subject|Reason|Type|County|State|Religion|Marital Status|Occupation|Title|
Position|Service|Allergies|Vendor|Organization|Domicilio|Provincia|Diagnóstico|Bank""".replace("\n", "").split("|")
JOBS = """Case Manager|Director of Nursing|Program Director|Social Worker|Executive Director|Staff Accountant|Intake Coordinator|Registered Nurse|
Home Health Aide|Systems Administrator|Human Resources Manager|Direct Support Professional|Chief Financial Officer|Clinical Supervisor|
Receptionist|Data Analyst|Bus Driver|Teacher|Payroll Specialist|Vice President|Attorney at Law|Office Manager|Bookkeeper|Carpenter|Cook|
project manager|nurse|engineer|sales manager|writer|actor|therapist|bus driver""".replace("\n", "").split("|")
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
OFFICES = """Assemblymember|Councilmember|Commissioner|Superintendent|Comptroller|Mayor|Governor|Senator|Representative|Sheriff|Spokesperson|
Legislator|Ambassador|Supervisor|Secretary|Executive|Chancellor|Principal|Chairman|Treasurer|Ombudsman|Administrator|Minister|Justice|Bishop""".replace("\n", "").split("|")
STATES = "NY CA TX FL MA NJ PA OH IL WA VT CT".split()


class Maker:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.people = People(self.dice)
        self.things = Things(self.dice, self.people)

    def fill(self, template):
        """(text, names)"""
        out, names = "", []
        for piece in re.split(r"(\{[^}]+\})", template.replace("\\n", "\n")):
            if piece[:1] != "{":
                out += piece
                continue
            kind = piece[1:-1]
            value, named = self.value(kind)
            # At the end of "Jr." no second full stop follows.
            if named:
                names.append((len(out), len(out) + len(value)))
            out += value
        return out, names

    def value(self, kind):
        d, p, t = self.dice, self.people, self.things
        if kind == "n":
            return p.full(), True
        if kind == "a":
            return p.any(), True
        if kind == "L":
            return p.listed(), True
        if kind in ("f", "f!"):
            return p.first(), kind == "f"
        if kind == "ll":
            return f"{p.last()} {p.last()}", True
        if kind in ("l", "l!"):
            return p.last(), kind == "l"
        ways = {"town": t.town, "street": t.street, "org": t.firm, "body": t.body, "drug": t.drug, "dx": t.illness, "ep": t.eponym, "dev": t.device,
                "date": t.date, "phone": t.phone, "head": t.heading, "lone": t.lone, "num": lambda: t.number(1, 999),
                "age": lambda: t.number(2, 95), "year": lambda: t.number(1890, 2024), "month": lambda: d.choice(MESES if 0 else
                "January February March April May June July August September October November December".split()),
                "mes": lambda: d.choice(MESES), "job": lambda: d.choice(JOBS), "trabajo": lambda: "enfermera",
                "office": lambda: d.choice(OFFICES), "med": lambda: capital(d.choice(t.terms)), "state": lambda: d.choice(STATES), "mail": self.mail, "brand": t.brand, "word": lambda: capital(d.choice(t.plain)),
                "country": t.country, "virtue": t.virtue}
        return ways[kind](), False

    def mail(self):
        p = self.people
        return f"{p.given.draw(self.dice)}.{p.family.draw(self.dice)}@example.{self.dice.choice(('org', 'com', 'net'))}"

    def other_value(self):
        t = self.things
        return self.dice.choice((t.date, t.phone, t.town, t.street, t.firm, t.body, t.illness, t.drug, t.number, t.heading, t.lone))()

    def form(self):
        d, out, names = self.dice, "", []
        mark = d.choice((": ", ":  ", ": ", ":\t", " - ", ":", ": ____ "))
        for _ in range(d.randint(2, 8)):
            if d.random() < 0.45:
                out += d.choice(LABELS) + mark
                value = d.choice((self.people.full, self.people.full, self.people.any, self.people.listed, self.people.first))()
                names.append((len(out), len(out) + len(value)))
                out += value
            else:
                out += d.choice(VALUES) + mark + self.other_value()
            out += d.choice(("\n", "\n", "\n", "    ", "\n\n"))
        return out, names

    def table(self):
        d, out, names = self.dice, "", []
        gap = d.choice(("\t", ",", "   ", " | ", "; "))
        kinds = [d.choice(("name", "date", "town", "number", "illness", "firm", "lone", "drug")) for _ in range(d.randint(2, 5))]
        kinds[d.randrange(len(kinds))] = "name"
        way = d.choice((self.people.full, self.people.full, self.people.listed if gap != "," else self.people.full, self.people.first))
        for _ in range(d.randint(2, 7)):
            for k, kind in enumerate(kinds):
                value = way() if kind == "name" else getattr(self.things, kind)()
                if kind == "name":
                    names.append((len(out), len(out) + len(value)))
                out += value + (gap if k + 1 < len(kinds) else "\n")
        return out, names

    def block(self):
        """An address or a signature."""
        d, t, out, names = self.dice, self.things, "", []
        lead = d.choice(("", "", "", "", "> ", ">", "* ", "  ", "?? ", "| "))
        lines = [self.people.full()]
        if d.random() < 0.15:
            lines[0] = lines[0].upper()
        names_in = [0]
        if d.random() < 0.35:
            lines.append(d.choice(JOBS))
        if d.random() < 0.4:
            lines.append(t.firm())
        if d.random() < 0.08:
            names_in.append(len(lines))
            lines.append(self.people.full())
        if d.random() < 0.75:
            lines.append(t.street())
        if d.random() < 0.3:
            lines.append(d.choice(("Apt. ", "Suite ", "Unit ", "Apt ")) + t.number(1, 999))
        if d.random() < 0.75:
            lines.append(t.town() + d.choice(("", f", {d.choice(STATES)} {t.number(10000, 99999)}", f", {t.town()} {t.number(10000, 99999)}")))
        if d.random() < 0.25:
            lines.append(t.country() + d.choice(("", " " + t.number(1000, 99999))))
        if d.random() < 0.3:
            lines.append(t.phone())
        if d.random() < 0.15:
            lines, names_in = [t.firm()] + lines, [n + 1 for n in names_in]
        if d.random() < 0.2:
            lines, names_in = lines[1:], [n - 1 for n in names_in if n > 0]
        for k, line in enumerate(lines):
            out += lead
            if k in names_in:
                names.append((len(out), len(out) + len(line)))
            out += line + d.choice(("\n", "\n", "\n", "\n\n"))
        return out, names

    def paragraph(self, spanish):
        d = self.dice
        out, names = "", []
        for _ in range(d.choice((1, 1, 1, 2, 3, 4))):
            some, none = (SPANISH, SPANISH_NOTHING) if spanish else (d.choice((ENGLISH, ALONE)), NOTHING)
            text, spans = self.fill(d.choice(some if d.random() < 0.68 else none))
            names += [(b + len(out), e + len(out)) for b, e in spans]
            out += text + d.choice((" ", " ", "\n", "\n\n"))
        return out.rstrip(), names

    def make(self):
        way = self.dice.random()
        if way < 0.55:
            text, names = self.paragraph(False)
        elif way < 0.70:
            text, names = self.paragraph(True)
        elif way < 0.80:
            text, names = self.form()
        elif way < 0.87:
            text, names = self.table()
        else:
            text, names = self.block()
        return Text(text, names)


def main():
    seed = 100 * int(sys.argv[3]) if len(sys.argv) > 3 else 0
    maker, dice = Maker(1 + seed), random.Random(2 + seed)
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for _ in range(int(sys.argv[2])):
            text = maker.make()
            # "Jr." at the end of a sentence has one full stop.
            chance = dice.random()
            if chance < 0.14:
                text = text.lower()
            elif chance < 0.20:
                text = text.upper()
            # As data and programs hold it.
            if dice.random() < 0.15:
                text = text.replaced([(m.start(), m.end(), "\\" + m[0]) for m in re.finditer("[\"']", text.text)
                                      if not any(b <= m.start() < e for b, e in text.names)])
            out.write(text.line(forget=dice.choice((0, 0, 10, 25))))


main()
