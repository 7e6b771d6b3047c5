#!/usr/bin/python3
"""Makes a small invented share to try Spillmap on, and beside it the truth of what stands where.

    demo/make_share.py OUTDIR        writes OUTDIR/share and OUTDIR/truth

The same bytes every time. Nobody in it exists: see cast.py. The truth has one table of people, one of exposures (one row
for each person, file, element and value), one of mentions that are no exposure, and one of files.
"""
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import formats as f  # noqa: E402
from cast import AGENCY, AGENCY_ADDRESS, AGENCY_PHONE, make_cast  # noqa: E402
from truth import Truth  # noqa: E402


class Share:
    def __init__(self, root):
        self.root, self.people = root, make_cast()
        self.truth = Truth(self.people)
        self.by_name = {p.given + ' ' + p.family.split()[-1] + (' ' + p.suffix if p.suffix else ''): p for p in self.people}
        self.clients = [p for p in self.people if p.role == 'client']
        self.staff = [p for p in self.people if p.role == 'employee']

    def __call__(self, name):
        return self.by_name[name]

    def file(self, path, kind, how='structured', status='readable'):
        return self.truth.file(path, kind, how, status)

    def put(self, path, content):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def guardian(self, p):
        return self.people[p.guardian - 1] if p.guardian else None


def say_all(t, p, *elements, how=None, tags=''):
    """Records the usual form of each element and gives the texts in order."""
    usual = {'name': p.full, 'date_of_birth': p.us_date, 'ssn': p.dashed_ssn, 'address': p.address, 'phone': p.shown_phone,
             'email': lambda: p.email, 'medical_record_number': lambda: p.mrn, 'health_insurance': lambda: p.medicaid,
             'bank_account': lambda: p.account, 'drivers_license': lambda: p.license, 'diagnosis': lambda: p.dx[1],
             'medication': lambda: p.med, 'treatment': lambda: p.treatment, 'payment_card': lambda: p.card}
    return [t.say(p, e, usual[e](), how, tags) for e in elements]


def split_address(t, p):
    """Line, city, state and ZIP in cells of their own: one address all the same."""
    t.say(p, 'address', p.address())
    return [p.line, p.city, p.state, p.zip]


def chart(p):
    return f'{p.family.split()[0]}, {p.given} {p.suffix}'.strip()


def dx(t, p, code=True):
    t.say(p, 'diagnosis', p.dx[0] if code else p.dx[1])
    return p.dx[0] if code else p.dx[1]


# ---- tables ---------------------------------------------------------------------------------------------------------

def caseload(s):
    path = 'Clinic/Rosters/Caseload spring.xlsx'
    t = s.file(path, 'xlsx')
    rows = [[f'{AGENCY}: caseload'], ['as of June 2, 2025'], [],
            ['Client', 'DOB', 'MRN', 'Medicaid CIN', 'Dx', 'Clinician']]
    for p in s.clients[:22]:
        worker = s.staff[p.number % 5]
        rows.append([t.name(p, p.last_first()), *say_all(t, p, 'date_of_birth', 'medical_record_number', 'health_insurance'),
                     dx(t, p), t.staff(worker)])
    hidden = [['Last', 'First', 'SSN', 'Home phone']]
    for p in s.clients[22:30]:
        t.name(p, p.short(), 'hidden_sheet')
        hidden.append([f'{p.family} {p.suffix}'.strip(), p.given, *say_all(t, p, 'ssn', 'phone', tags='hidden_sheet')])
    s.put(path, f.xlsx_file([('Caseload', rows, False), ('old export', hidden, True)], 'intake desk'))


def intake_list(s):
    path = 'Clinic/Rosters/intake_2025.csv'
    t = s.file(path, 'csv')
    rows = [['last_name', 'first_name', 'mi', 'birth_date', 'ssn', 'street', 'city', 'state', 'zip', 'phone', 'email']]
    for p in s.clients[:16]:
        t.name(p, f'{p.given} {p.middle[:1]} {p.family} {p.suffix}'.replace('  ', ' ').strip(), 'split_name')
        dob, ssn = say_all(t, p, 'date_of_birth', 'ssn')
        rows.append([f'{p.family} {p.suffix}'.strip(), p.given, p.middle[:1], dob, ssn, *split_address(t, p), *say_all(t, p, 'phone', 'email')])
    s.put(path, f.delimited(rows, encoding='utf-8-sig'))


def guardians(s):
    path = 'Programs/Youth/afterschool_registration.csv'
    t = s.file(path, 'csv')
    rows = [['Child Last Name', 'Child First Name', 'Child DOB', 'Allergies/Diagnosis', 'Parent/Guardian Name', 'Relationship',
             'Guardian Phone', 'Guardian Email', 'Home Address']]
    for p in s.clients:
        g = s.guardian(p)
        if not g:
            continue
        t.name(p, p.short(), 'minor;guardian_row')
        row = [p.family, p.given, *say_all(t, p, 'date_of_birth'), t.say(p, 'diagnosis', p.dx[1]), t.name(g, g.short(), 'guardian_row'), 'parent']
        row += [*say_all(t, g, 'phone', 'email'), t.say(g, 'address', g.address())]
        t.say(p, 'address', p.address())
        rows.append(row)
    s.put(path, f.delimited(rows))


def no_header(s):
    path = 'Archive/Old Server/export_0419.txt'
    t = s.file(path, 'csv')
    rows = []
    for p in s.clients[8:20]:
        dob = t.say(p, 'date_of_birth', p.born.isoformat())
        t.name(p, p.last_first_caps(), 'no_header')
        rows.append([p.mrn, p.last_first_caps(), dob, *say_all(t, p, 'ssn'), p.dx[0]])
        t.say(p, 'diagnosis', p.dx[0])
    s.put(path, f.delimited(rows, encoding='cp1252'))


def lost_zeros(s):
    path = 'Billing/Claims/claims_q1.csv'
    t = s.file(path, 'csv')
    rows = [['Claim', 'Patient', 'SSN', 'DOB', 'Service', 'Charge', 'Rendering Provider', 'NPI']]
    for n, p in enumerate(s.clients[:34]):
        worker = s.staff[n % 4]
        if not p.ssn:
            continue
        bare = p.ssn.lstrip('0')
        t.say(p, 'ssn', bare, tags='lost_zero' if bare != p.ssn else '')
        rows.append([f'C{4100 + n}', t.name(p, p.last_first()), bare, *say_all(t, p, 'date_of_birth', 'treatment'),
                     f'{85 + n}.00', t.mention('name', worker.short(), 'provider', worker), '1457398201'])
    s.put(path, f.delimited(rows))


def remittance(s):
    path = 'Billing/Claims/REMIT0312.TXT'
    t = s.file(path, 'txt')
    rows = [['MEMBER ID', 'MEMBER NAME', 'BIRTHDATE', 'DIAG', 'PAID']]
    for n, p in enumerate(s.clients[4:18]):
        dob = t.say(p, 'date_of_birth', f'{p.born:%m/%d/%Y}')
        rows.append([*say_all(t, p, 'health_insurance'), t.name(p, p.last_first_caps()), dob, dx(t, p), f'{41 + 3 * n}.20'])
    s.put(path, b'REMITTANCE ADVICE   HARBOR PINE HEALTH PLAN\r\n\r\n' + f.fixed_width(rows))


def other_tables(s):
    path = 'Billing/statements.psv'
    t = s.file(path, 'psv')
    rows = [['acct', 'guarantor', 'address', 'balance']]
    for p in s.clients[18:28]:
        rows.append([f'{7000 + p.number}', t.name(p, p.short()), *say_all(t, p, 'address'), f'{p.number * 11}.50'])
    s.put(path, f.delimited(rows, '|'))

    path = 'HR/Roster/staff roster.tsv'
    t = s.file(path, 'tsv')
    rows = [['Employee', 'Title', 'Hire date', 'DOB', 'Home address', 'Cell', 'Work email']]
    for p in s.staff:
        work = t.mention('email', f'{p.given[0].lower()}{p.family.lower()}@larkmoor.example.org', 'business', p)
        rows.append([t.name(p), 'Case manager', '03/15/2019', *say_all(t, p, 'date_of_birth', 'address', 'phone'), work])
    s.put(path, f.delimited(rows, '\t', 'utf-16'))

    path = 'HR/Payroll/payroll_2025-05.xlsx'
    t = s.file(path, 'xlsx')
    rows = [['Emp #', 'Last Name', 'First Name', 'SSN', 'Routing', 'Account', 'Gross']]
    for n, p in enumerate(s.staff):
        t.name(p, p.short(), 'split_name')
        rows.append([300 + n, f'{p.family} {p.suffix}'.strip(), p.given, *say_all(t, p, 'ssn'), t.mention('bank_account', p.routing, 'routing'),
                     *say_all(t, p, 'bank_account'), 1800 + 7 * n])
    s.put(path, f.xlsx_file([('May', rows, False), ('Codes', [['Code', 'Meaning'], ['REG', 'regular'], ['OT', 'overtime']], False)], 'payroll'))

    path = 'HR/Emergency contacts.ods'
    t = s.file(path, 'ods')
    rows = [['Employee', 'Employee DOB', 'Emergency contact', 'Relationship', 'Contact phone']]
    for p, c in ((s('Virgil Escobedo'), s('Maribel Escobedo')), (s('Samuel Tewksbury'), None), (s('Wanda Zimmerli'), None)):
        who = [t.name(c, c.short()), 'spouse', *say_all(t, c, 'phone')] if c else ['none given', '', '']
        rows.append([t.name(p, p.last_first()), *say_all(t, p, 'date_of_birth'), *who])
    s.put(path, f.ods_file([('Contacts', rows)]))

    path = 'Programs/Food pantry/households.ods'
    t = s.file(path, 'ods')
    rows = [['Household', 'Head', 'DOB', 'Street', 'Town', 'St', 'Zip']]
    for p in s.clients[24:34]:
        rows.append([p.house, t.name(p, p.short()), *say_all(t, p, 'date_of_birth'), *split_address(t, p)])
    s.put(path, f.ods_file([('2025', rows), ('notes', [['deliver on Tuesdays']])]))

    path = 'Clinic/Rosters/masked copy.csv'
    t = s.file(path, 'csv', status='readable')
    rows = [['Client', 'SSN (last four)', 'Status']]
    for p in s.clients[2:8]:
        t.mention('ssn', f'XXX-XX-{p.ssn[-4:]}', 'masked', p)
        rows.append([t.name(p, p.short(), 'masked'), f'XXX-XX-{p.ssn[-4:]}', 'active'])
    s.put(path, f.delimited(rows))

    for day in range(1, 6):
        path = f'Front Desk/Sign-in/2025-05-{10 + day}.csv'
        t = s.file(path, 'csv')
        rows = [['Time', 'Name', 'DOB', 'Here for']]
        for n, p in enumerate(s.clients[day * 4:day * 4 + 5]):
            rows.append([f'{9 + n}:15', t.name(p, p.short()), *say_all(t, p, 'date_of_birth', 'treatment')])
        s.put(path, f.delimited(rows))


def tables_in_documents(s):
    path = 'HR/Benefits/enrollment.xlsx'
    t = s.file(path, 'xlsx')
    rows = [['', 'Member', '', '', 'Plan', ''], ['Last', 'First', 'Birth date', 'Soc Sec', 'Carrier', 'Member ID']]
    for p in s.staff[3:15]:
        t.name(p, p.short(), 'two_line_header')
        t.say(p, 'date_of_birth', p.born.isoformat(), tags='date_cell')
        t.say(p, 'ssn', str(int(p.ssn)), tags='number_cell')
        member = t.say(p, 'health_insurance', f'HPX{p.mrn}01')
        rows.append([f'{p.family} {p.suffix}'.strip(), p.given, p.born, int(p.ssn), 'Harbor Pine', member])
    s.put(path, f.xlsx_file([('2025', rows, False)], 'benefits'))

    path = 'Programs/Transport/van list.pdf'
    t = s.file(path, 'pdf')
    rows = [['Rider', 'Pick up at', 'Telephone', 'Day']]
    for n, p in enumerate(s.clients[16:30]):
        rows.append([t.name(p, p.short()), *say_all(t, p, 'address', 'phone'), 'Mon Tue Wed Thu Fri'.split()[n % 5]])
    s.put(path, f.pdf_file([('h', 'Van list'), ('table', rows)]))

    path = 'Programs/Youth/Field trip.docx'
    t = s.file(path, 'docx')
    rows = [['Child', 'DOB', 'Medication', 'Called for by']]
    for p in s.clients:
        if g := s.guardian(p):
            rows.append([t.name(p, p.short(), 'minor'), *say_all(t, p, 'date_of_birth', 'medication'), t.name(g, g.short())])
    s.put(path, f.docx_file([('h', 'Field trip, June 20'), ('table', rows)], s.staff[2].short()))


# ---- forms ----------------------------------------------------------------------------------------------------------

def face_sheets(s):
    for n, p in enumerate(s.clients[:8]):
        path = f'Clinic/Charts/{chart(p)}/Face sheet.docx'
        t = s.file(path, 'docx', 'form')
        g = s.guardian(p)
        worker = s.staff[n % 5]
        rows = [('Client name', t.name(p)), ('Date of birth', *say_all(t, p, 'date_of_birth')), ('SSN', *say_all(t, p, 'ssn')),
                ('Home address', *say_all(t, p, 'address')), ('Previous address', t.say(p, 'address', f'{p.old_line}, {p.place()}', tags='old_address')),
                ('Phone', *say_all(t, p, 'phone')), ('Medicaid CIN', *say_all(t, p, 'health_insurance')), ('Primary diagnosis', f'{dx(t, p)} {dx(t, p, False)}'),
                ('Medication', *say_all(t, p, 'medication')), ('Case manager', t.staff(worker))]
        if g:
            rows += [('Guardian', t.name(g, g.short())), ('Guardian phone', *say_all(t, g, 'phone'))]
        if p.dead:
            rows.append(('Date of death', '02/11/2025'))
        s.put(path, f.docx_file([('h', 'Face sheet'), ('kv', rows), ('p', f'{AGENCY}, {AGENCY_ADDRESS}, {AGENCY_PHONE}')], worker.short(), AGENCY))
        t.mention('address', AGENCY_ADDRESS, 'business')
        t.mention('phone', AGENCY_PHONE, 'business')


def intake_forms(s):
    for p in s.clients[8:14]:
        path = f'Clinic/Charts/{chart(p)}/Intake form.pdf'
        t = s.file(path, 'pdf', 'form')
        known = t.name(p, f'{p.given} "{p.nick}" {p.family}' if p.nick else p.full(), 'nickname' if p.nick else '')
        fields = [('applicant_name', 'Name of applicant', known), ('dob', 'Date of birth', *say_all(t, p, 'date_of_birth')),
                  ('ssn', 'Social Security number', *say_all(t, p, 'ssn')), ('addr', 'Street, town, ZIP', *say_all(t, p, 'address')),
                  ('tel', 'Telephone', *say_all(t, p, 'phone')), ('mail', 'E-mail', *say_all(t, p, 'email')),
                  ('insurance_no', 'Medicaid number', *say_all(t, p, 'health_insurance'))]
        if p.other_family:
            fields.append(('former_name', 'Former last name', p.other_family))
        s.put(path, f.pdf_form('Application for services', fields))

    for n, p in enumerate(s.clients[14:20]):
        path = f'Clinic/Charts/{chart(p)}/Registration.pdf'
        t = s.file(path, 'pdf', 'form')
        pairs = [('PATIENT NAME', t.name(p, p.last_first())), ('DATE OF BIRTH', *say_all(t, p, 'date_of_birth')), ('SOCIAL SECURITY NO.', *say_all(t, p, 'ssn')),
                 ('MEDICAL RECORD NO.', *say_all(t, p, 'medical_record_number')), ('HOME TELEPHONE', *say_all(t, p, 'phone')), ('DIAGNOSIS', dx(t, p, False))]
        s.put(path, f.pdf_file([('h', 'Patient registration'), ('below' if n % 2 else 'above', pairs)]))

    for n, p in enumerate(s.clients[20:24]):
        path = f'Clinic/Charts/{chart(p)}/Consent.odt'
        t = s.file(path, 'odt', 'form')
        blocks = [('h', 'Consent to share records'), ('p', f'Name: {t.name(p)}'), ('p', f'Born: {t.say(p, "date_of_birth", p.long_date())}'),
                  ('p', f'Address: {say_all(t, p, "address")[0]}'), ('p', f'I agree that {AGENCY} may send records of my {say_all(t, p, "treatment", how="prose")[0]}.')]
        s.put(path, f.odt_file(blocks, s.staff[n].short()))

    for n, p in enumerate(s.clients[24:28]):
        path = f'Programs/Housing/Applications/{p.family.split()[0]}_{p.given}.rtf'
        t = s.file(path, 'rtf', 'form')
        rows = [('Applicant', t.name(p)), ('Birth date', *say_all(t, p, 'date_of_birth')), ('Soc. Sec. #', *say_all(t, p, 'ssn')), ('Present address', *say_all(t, p, 'address'))]
        s.put(path, f.rtf_file([('h', 'Housing application'), ('kv', rows), ('p', 'Signed at the front desk.')]))

    p = s('Ximena Garza')
    path = 'Programs/Tax help/W-7 worksheet.docx'
    t = s.file(path, 'docx', 'form')
    itin = t.say(p, 'itin', f'{p.itin[:3]}-{p.itin[3:5]}-{p.itin[5:]}')
    s.put(path, f.docx_file([('h', 'Tax help'), ('kv', [('Taxpayer', t.name(p)), ('ITIN', itin), ('Address', *say_all(t, p, 'address'))])], 'volunteer'))


def staff_forms(s):
    for n, p in enumerate(s.staff[:6]):
        path = f'HR/Direct deposit/{p.family}.pdf'
        t = s.file(path, 'pdf', 'form')
        t.mention('bank_account', p.routing, 'routing')
        t.mention('ssn', p.ssn[-4:], 'masked', p)
        s.put(path, f.pdf_form('Direct deposit authorization', [('employee', 'Employee name', t.name(p)), ('last4', 'Last four of SSN', p.ssn[-4:]),
              ('routing', 'Routing number', p.routing), ('account', 'Account number', *say_all(t, p, 'bank_account'))]))
    for n, p in enumerate(s.staff[6:10]):
        path = f'HR/Onboarding/{p.family} {p.given}/Employment eligibility.docx'
        t = s.file(path, 'docx', 'form')
        rows = [('Last Name', 'First Name', 'Middle Initial'), (f'{p.family}', p.given, p.middle[:1])]
        t.name(p, f'{p.given} {p.middle[:1]} {p.family}'.replace('  ', ' '), 'split_name')
        more = [('Date of Birth', *say_all(t, p, 'date_of_birth')), ('U.S. Social Security Number', *say_all(t, p, 'ssn')),
                ("Driver's License (NY)", *say_all(t, p, 'drivers_license')), ('Address', *say_all(t, p, 'address'))]
        if p.other_family:
            more.append(('Other last names used', p.other_family))
        s.put(path, f.docx_file([('h', 'Employment eligibility'), ('table', rows), ('kv', more)], s.staff[0].short()))
    for n, p in enumerate(s.staff[10:14]):
        path = f'HR/Onboarding/{p.family} {p.given}/Offer.rtf'
        t = s.file(path, 'rtf', 'prose')
        s.put(path, f.rtf_file([('p', 'June 2, 2025'), ('p', t.name(p)), ('p', p.line), ('p', p.place()), ('p', f'Dear {p.given},'),
              ('p', f'{AGENCY} is glad to offer you the position of case manager. Please bring proof of your date of birth, which we hold as '
                    f'{t.say(p, "date_of_birth", p.long_date())}.'), ('p', f'{t.mention("name", s.staff[0].short(), "author", s.staff[0])}, Human Resources')]))
        t.say(p, 'address', p.address())


# ---- prose ----------------------------------------------------------------------------------------------------------

def notes(s):
    texts = [
        '{name} came with a sister and spoke little. Diagnosis remains {dx}. Continues {med}; sleeping better. Next visit in two weeks.',
        'Met {name} at home. Reports three bad days since the last visit. We reviewed {dx} and the plan for the weekend.',
        'Telephone call with {name}. Refill of {med} requested. No safety concern today.',
        '{name} attended {treatment}. Mood brighter. Working diagnosis: {dx}.',
    ]
    encodings = ['utf-8', 'utf-8-sig', 'cp1252', 'utf-16', 'utf-8']
    chosen = [s('Ignacio Peralta'), s('Lucía Quiñones'), s('Stellan Brøgger'), s('Roberto Villaseñor'), s('Saoirse O\'Malley'), s('Fern Applewhite'),
              s('Kwame Boateng'), s('Hattie Crenshaw'), s('Curtis Bellweather'), s('Nadia Petrosyan'), s('Amos Prendergast'), s('Thuy Dang')]
    for n, p in enumerate(chosen):
        path = f'Clinic/Progress notes/2025-{3 + n // 4:02}/note {n + 1:02}.txt'
        t = s.file(path, 'txt', 'prose')
        worker = s.staff[n % 5]
        text = texts[n % 4]
        words = {'name': t.name(p, p.short(), 'name_and_diagnosis_only')}
        if '{dx}' in text:
            words['dx'] = dx(t, p, False)
        for key, element in (('med', 'medication'), ('treatment', 'treatment')):
            if '{' + key + '}' in text:
                words[key] = say_all(t, p, element)[0]
        body = f'PROGRESS NOTE  05/{10 + n}/2025\n\n{text.format(**words)}\n\n{t.mention("name", worker.short(), "author", worker)}, LMSW\n'
        s.put(path, body.encode(encodings[n % 5]))


def letters(s):
    picks = [('Rosalind Tarkington', 'docx'), ('Harold Winslade Sr', 'docx'), ('Harold Winslade Jr', 'pdf'), ('Suzanne Delacroix', 'docx'), ('Theodora Vanterpool', 'pdf'),
             ('Orrin Haverkamp', 'pdf'), ('Priscilla Yarrow', 'odt'), ('Gideon Yarrow', 'odt'), ('Clementine Duquette', 'docx'), ('Lorna McAllister', 'pdf')]
    for n, (who, kind) in enumerate(picks):
        p, worker = s(who), s.staff[n % 6]
        path = f'Correspondence/2025/{p.family} {n + 1}.{kind}'
        t = s.file(path, kind, 'prose')
        blocks = [('p', AGENCY), ('p', AGENCY_ADDRESS), ('p', 'May 20, 2025'), ('p', t.name(p)), ('p', p.line), ('p', p.place()),
                  ('p', f'Re: {p.short()}, born {t.say(p, "date_of_birth", p.us_date())}'), ('p', f'Dear {p.given} {p.family},'),
                  ('p', f'Your doctor, {t.mention("name", "Dr. Winifred Aldous", "provider")}, asked us to confirm that you attend {say_all(t, p, "treatment")[0]} '
                        f'for {dx(t, p, False)}. Please call {AGENCY_PHONE} with any question.'), ('p', 'Sincerely,'), ('p', f'{t.mention("name", worker.short(), "author", worker)}')]
        t.say(p, 'address', p.address())
        t.mention('address', AGENCY_ADDRESS, 'business')
        t.mention('phone', AGENCY_PHONE, 'business')
        s.put(path, {'docx': lambda: f.docx_file(blocks, worker.short()), 'pdf': lambda: f.pdf_file(blocks), 'odt': lambda: f.odt_file(blocks, worker.short())}[kind]())


def web_pages(s):
    path = 'IT/Portal backup/clients.html'
    t = s.file(path, 'html')
    rows = [['Client', 'Born', 'E-mail', 'Phone']]
    for p in s.clients[26:40]:
        rows.append([t.name(p, p.short()), *say_all(t, p, 'date_of_birth', 'email', 'phone')])
    s.put(path, f.html_file('Clients', [('h', 'Portal users'), ('table', rows)]))
    for p in s.clients[30:33]:
        path = f'IT/Portal backup/profile_{p.mrn}.html'
        t = s.file(path, 'html', 'form')
        rows = [('Name', t.name(p)), ('Birth date', *say_all(t, p, 'date_of_birth')), ('Member number', *say_all(t, p, 'health_insurance')), ('Medicine', *say_all(t, p, 'medication'))]
        s.put(path, f.html_file('Profile', [('h', 'Profile'), ('kv', rows)]))


def slides(s):
    path = 'Programs/Case conference May.pptx'
    t = s.file(path, 'pptx', 'prose')
    a, b = s('Beatrix Lindgren'), s('Jerome Castleberry')
    s.put(path, f.pptx_file([('Case conference', ['May 2025', AGENCY], ''),
          (t.name(a), [f'Date of birth: {say_all(t, a, "date_of_birth", how="form")[0]}', f'Diagnosis: {dx(t, a, False)}', 'Goal: return to work'], ''),
          (t.name(b), [f'Diagnosis: {dx(t, b, False)}', 'Goal: steady housing'], f'SSN for the housing form: {say_all(t, b, "ssn")[0]}')]))
    path = 'HR/Training/Privacy refresher.pptx'
    s.file(path, 'pptx', status='noise')
    s.put(path, f.pptx_file([('Privacy refresher', ['Lock your screen', 'Check the address twice'], ''), ('Who to call', [AGENCY_PHONE], '')]))


# ---- mail, containers and what cannot be read -----------------------------------------------------------------------

def post(s):
    def address(t, p):
        return t.mention('email', f'{p.given[0].lower()}{p.family.lower()}@larkmoor.example.org', 'business', p)

    picks = ['Desmond Oyelaran', 'Anjali Raghunathan', 'Mei-Ling Huang', 'Jonas Zellweger', 'Dolores Etcheverry']
    for n, who in enumerate(picks):
        p, a, b = s(who), s.staff[n], s.staff[n + 1]
        path = f'Mail/saved/{n + 1:02} referral.eml'
        t = s.file(path, 'eml', 'prose')
        body = (f'Hi {b.given},\n\nplease open a file for {t.name(p, p.short())}, DOB {say_all(t, p, "date_of_birth")[0]}, phone {say_all(t, p, "phone")[0]}. '
                f'Referred for {dx(t, p, False)}.\n\nThanks,\n{t.mention("name", a.short(), "author", a)}\n')
        parts = []
        if n < 2:
            inner = f'{path}!/referral.docx'
            ti = s.file(inner, 'docx', 'form')
            parts = [('referral.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                      f.docx_file([('kv', [('Name', ti.name(p)), ('SSN', *say_all(ti, p, 'ssn')), ('Insurance ID', *say_all(ti, p, 'health_insurance'))])], a.short()))]
        s.put(path, f.mail(f'{a.short()} <{address(t, a)}>', f'{b.short()} <{address(t, b)}>', 'New referral', body, parts, n + 1))

    path = 'Mail/archive.mbox'
    s.file(path, 'mbox', status='readable')
    letters_ = []
    t = s.truth.files[path]
    t.how = 'prose'
    for n, p in enumerate(s.clients[33:38]):
        a = s.staff[n + 4]
        body = f'For the record: {t.name(p, p.short())} (born {t.say(p, "date_of_birth", p.us_date())}) moved to {say_all(t, p, "address")[0]}.\n\n{t.mention("name", a.given, "author", a)}\n'
        letters_.append(f.mail(f'{a.short()} <{address(t, a)}>', 'records@larkmoor.example.org', f'Change of address {n + 1}', body, number=20 + n))
    t.mention('email', 'records@larkmoor.example.org', 'business')
    s.put(path, f.mbox(letters_))


def containers(s):
    def member(path, people, kind='csv'):
        t = s.file(path, kind)
        rows = [['Name', 'SSN', 'DOB']] + [[t.name(p, p.last_first()), *say_all(t, p, 'ssn', 'date_of_birth')] for p in people if p.ssn]
        return f.delimited(rows) if kind == 'csv' else f.xlsx_file([('Sheet1', rows, False)])

    path = 'Archive/2019 clients.zip'
    s.file(path, 'zip')
    s.file(f'{path}!/older.zip', 'zip')
    inner = f.zipped([('clients 2018.csv', member(f'{path}!/older.zip!/clients 2018.csv', s.clients[36:40]))])
    s.file(f'{path}!/read me.txt', 'txt', status='noise')
    s.put(path, f.zipped([('2019/clients.xlsx', member(f'{path}!/2019/clients.xlsx', s.clients[10:18], 'xlsx')), ('older.zip', inner), ('read me.txt', b'Kept for seven years.\r\n')]))

    path = 'Archive/db_dump.tar.gz'
    s.file(path, 'tar')
    s.put(path, f.tar_gz([('dump/members.csv', member(f'{path}!/dump/members.csv', s.clients[28:36]))]))

    path = 'Archive/payroll 2018.7z'
    s.file(path, '7z')
    s.put(path, f.seven_zip([('payroll.csv', member(f'{path}!/payroll.csv', s.staff[:6]))]))

    path = 'Archive/board only.zip'
    s.file(path, 'zip', status='encrypted')
    s.file(f'{path}!/board.csv', 'csv', status='encrypted')
    s.put(path, f.encrypted_zip('board.csv', f.delimited([['Name', 'SSN']] + [[p.full(), p.dashed_ssn()] for p in s.staff[:3]]), 'larkmoor'))
    path = 'HR/Payroll/severance.pdf'
    s.file(path, 'pdf', status='encrypted')
    s.put(path, f.pdf_file([('p', f'{s.staff[3].full()} {s.staff[3].dashed_ssn()}')], password='larkmoor'))
    whole = f.docx_file([('p', f'{s.clients[0].full()} {s.clients[0].dashed_ssn()}')])
    path = 'Correspondence/2025/recovered letter.docx'
    s.file(path, 'docx', status='corrupt')
    s.put(path, whole[:len(whole) // 2])
    path = 'Archive/cut off.zip'
    s.file(path, 'zip', status='corrupt')
    s.put(path, f.zipped([('a.csv', b'Name,SSN\r\n' * 400)])[:60])

    p = s('Geraldine Stoddard')
    path = 'Front Desk/Scans/scan0007.pdf'
    t = s.file(path, 'pdf-scan', 'ocr')
    s.put(path, f.pdf_picture(['LARKMOOR COMMUNITY CARE', '', f'Name: {t.name(p)}', f'Date of birth: {say_all(t, p, "date_of_birth")[0]}']))
    s.file('Front Desk/empty.txt', 'txt', status='noise')
    s.put('Front Desk/empty.txt', b'')
    s.file('Front Desk/logo.png', 'png', status='noise')
    s.put('Front Desk/logo.png', f.logo_png())


# ---- noise ----------------------------------------------------------------------------------------------------------

def noise(s):
    def put(path, kind, content):
        t = s.file(path, kind, status='noise')
        s.put(path, content)
        return t

    policy = [('h', 'Records retention'), ('p', 'Records of a closed case are kept for seven years after the last visit, those of a minor until the age of twenty-five.'),
              ('p', 'Write the Social Security number only where a form of the state asks for it, such as 123-45-6789 in the sample.'), ('p', f'Questions: {AGENCY_PHONE}.')]
    put('Policies/Retention.docx', 'docx', f.docx_file(policy, 'office'))
    put('Policies/Retention.pdf', 'pdf', f.pdf_file(policy))
    put('Policies/Incident response.txt', 'txt', b'If a device is lost, call the privacy officer within the hour.\nDo not send names or numbers by mail.\n')
    put('Policies/Visitors.html', 'html', f.html_file('Visitors', policy[:2]))
    put('Policies/Holiday calendar.odt', 'odt', f.odt_file([('h', 'Holidays'), ('p', 'July 4, September 1, November 27, December 25.')]))
    put('Policies/Dress code.rtf', 'rtf', f.rtf_file([('h', 'Dress code'), ('p', 'Closed shoes in the kitchen, please.')]))
    vendors = [['Vendor', 'Contact', 'Phone', 'Tax ID', 'Terms'], ['Pinwheel Office Supply LLC', 'Sales desk', '(315) 555-0171', '16-1094455', 'net 30'],
               ['Granite State Linen Inc', 'Orders', '(518) 555-0172', '14-2203817', 'net 15'], ['Kettle & Crumb Catering', 'Front office', '(607) 555-0173', '82-3345120', 'cash']]
    put('Purchasing/vendors.xlsx', 'xlsx', f.xlsx_file([('Vendors', vendors, False)]))
    put('Purchasing/vendors.csv', 'csv', f.delimited(vendors))
    put('Purchasing/price list.ods', 'ods', f.ods_file([('Prices', [['Item', 'Code', 'Price'], ['Paper, 10 reams', '884512097', '41.20'], ['Toner', '884512113', '88.00']])]))
    put('Forms/Blank intake.docx', 'docx', f.docx_file([('h', 'Face sheet'), ('kv', [('Client name', ''), ('Date of birth', ''), ('SSN', ''), ('Primary diagnosis', '')])], 'office'))
    put('Forms/Blank application.pdf', 'pdf', f.pdf_form('Application for services', [('applicant_name', 'Name of applicant', ''), ('dob', 'Date of birth', ''), ('ssn', 'Social Security number', '')]))
    put('Forms/Sample filled.rtf', 'rtf', f.rtf_file([('p', 'Sample only: Jane Sample, 01/01/1900, SSN 000-00-0000')]))
    put('IT/inventory.csv', 'csv', f.delimited([['Asset', 'Serial', 'Bought'], ['Laptop', 'SN-220194873', '2022-03-01'], ['Printer', 'SN-118820034', '2021-09-14']]))
    put('IT/backup.log', 'txt', b''.join(b'2025-05-%02d 02:00:07 backup job 4471%02d finished, 118203377 bytes\n' % (d, d) for d in range(1, 29)))

    t = put('Front Desk/Phone directory.txt', 'txt', b'')
    lines = []
    for n, p in enumerate(s.staff):
        lines.append(f'{t.staff(p):<28} ext. {200 + n}   {t.mention("phone", f"(607) 555-01{20 + n}", "business", p)}')
    s.put('Front Desk/Phone directory.txt', ('\n'.join([f'{AGENCY} telephone directory', ''] + lines) + '\n').encode())
    t = put('Policies/Staff meeting minutes.docx', 'docx', b'')
    present = ', '.join(t.staff(p) for p in s.staff[:6])
    s.put('Policies/Staff meeting minutes.docx', f.docx_file([('h', 'Staff meeting'), ('p', f'Present: {present}.'), ('p', 'The van needs new tires. The kitchen is closed on Friday.')], s.staff[1].short()))
    put('READ ME FIRST.txt', 'txt', (f'This share is invented. {AGENCY} does not exist, nor does anybody named in these files.\n'
        'It was made by a program, to try Spillmap on. Telephone numbers and mail addresses are from ranges reserved for such use.\n').encode())


def make(out):
    share, truth = out / 'share', out / 'truth'
    for folder in (share, truth):
        shutil.rmtree(folder, ignore_errors=True)
    s = Share(share)
    for part in (caseload, intake_list, guardians, no_header, lost_zeros, remittance, other_tables, tables_in_documents, face_sheets, intake_forms, staff_forms, notes, letters, web_pages,
                 slides, post, containers, noise):
        part(s)
    for path in sorted(share.rglob('*'), reverse=True):
        f.set_time(path)
    return s, s.truth.write(truth)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    s, affected = make(Path(sys.argv[1]))
    items = len(s.truth.files)
    print(f'{sys.argv[1]}/share: {sum("!/" not in p for p in s.truth.files)} files ({items} with members), '
          f'{len(s.people)} invented people, {affected} of them affected')
    return 0


if __name__ == '__main__':
    sys.exit(main())
