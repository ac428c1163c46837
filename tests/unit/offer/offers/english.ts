import type { Offer } from './offer';

export const english: Offer[] = [
  {
    id: 'en-formal-letter',
    about: 'a letter with its own date, a manager and a bonus',
    text: `Harbourlight Logistics Ltd
14 Quay Street, Bristol

12 January 2027

Dear Ms Okafor,

Following our conversations over the past weeks, I am delighted to offer you the position of Warehouse Operations Manager at Harbourlight Logistics Ltd. You will report to Peter Lindqvist, Director of Distribution.

Your employment will begin on Monday, 1 March 2027. Your base salary will be £46,500 per year, paid monthly. After your first six months you become eligible for a performance bonus of up to £4,000.

To accept this offer, please sign and return the enclosed copy no later than 29 January 2027.

Yours sincerely,

Miriam Castellan
Head of People
Harbourlight Logistics Ltd`,
    facts: {
      company: 'Harbourlight Logistics Ltd',
      role: 'Warehouse Operations Manager',
      startDate: 'Monday, 1 March 2027',
      salary: '£46,500 per year',
      sender: 'Miriam Castellan',
      responseDeadline: '29 January 2027',
    },
    iso: { startDate: '2027-03-01', responseDeadline: '2027-01-29' },
  },
  {
    id: 'en-friendly-mail',
    about: 'a short mail from a start-up, first name only',
    text: `Subject: Welcome aboard!

Hi Tomasz,

Great news - we'd love for you to join Pebblestack as a Backend Engineer! We're thinking of a start on April 5, 2027, with a salary of $128,000 a year plus 0.1% equity.

Have a think about it and let us know by Friday, March 12.

Cheers,
Dana
Pebblestack`,
    facts: {
      company: 'Pebblestack',
      role: 'Backend Engineer',
      startDate: 'April 5, 2027',
      salary: '$128,000 a year',
      sender: 'Dana',
      responseDeadline: 'Friday, March 12',
    },
    iso: { startDate: '2027-04-05' },
  },
  {
    id: 'en-recruiter',
    about: 'an agency writes for its client',
    text: `From: Lucy Bramwell <lucy@northgatetalent.example>
To: Hassan Idris
Subject: Offer - fantastic news
Date: Tue, 9 Feb 2027 16:20

Hi Hassan,

I've just come off the phone with our client Veldmark Energy and they would like to offer you the role of Grid Analyst. They were very impressed.

The package is a base salary of £52,000 with a £3,000 sign-on bonus. They'd like you to start on 15 March 2027.

Could you give me your decision by Thursday 11 February 2027?

Kind regards,

Lucy Bramwell
Senior Consultant | Northgate Talent
T: 020 7946 0000`,
    facts: {
      company: 'Veldmark Energy',
      role: 'Grid Analyst',
      startDate: '15 March 2027',
      salary: '£52,000',
      sender: 'Lucy Bramwell',
      responseDeadline: 'Thursday 11 February 2027',
    },
    iso: { startDate: '2027-03-15', responseDeadline: '2027-02-11' },
  },
  {
    id: 'en-contract',
    about: 'a contract between two parties',
    text: `EMPLOYMENT AGREEMENT

This Employment Agreement (the "Agreement") is entered into on 3 May 2027 between Copperfield Dairy Cooperative, Inc., a Wisconsin corporation (the "Company"), and Rosa Delgado (the "Employee").

1. Position. The Company hereby employs the Employee as Quality Assurance Supervisor. The Employee shall report to the Plant Manager.

2. Term. The Employee's employment shall commence on June 14, 2027 and shall continue until terminated in accordance with this Agreement.

3. Compensation. The Company shall pay the Employee an annual base salary of $71,250, payable in accordance with the Company's payroll practices. The Employee may receive a signing bonus of $5,000.

4. Confidentiality. The Employee shall not disclose any confidential information.

IN WITNESS WHEREOF, the parties have executed this Agreement.`,
    facts: {
      company: 'Copperfield Dairy Cooperative, Inc.',
      role: 'Quality Assurance Supervisor',
      startDate: 'June 14, 2027',
      salary: '$71,250',
    },
    iso: { startDate: '2027-06-14' },
  },
  {
    id: 'en-table',
    about: 'a summary in lines with labels',
    text: `Dear Priya,

Congratulations! Please find the terms of your offer below.

Company: Bluefin Analytics
Job Title: Senior Product Designer
Start Date: 07/06/2027
Reporting Manager: Johan Ekström
Base Salary: €68,000 gross per year
Sign-on bonus: €2,500
Please respond by: 30/05/2027

Best regards,
Talent Acquisition Team
Bluefin Analytics`,
    facts: {
      company: 'Bluefin Analytics',
      role: 'Senior Product Designer',
      startDate: '07/06/2027',
      salary: '€68,000 gross per year',
      sender: 'Talent Acquisition Team',
      responseDeadline: '30/05/2027',
    },
    iso: { responseDeadline: '2027-05-30' },
  },
  {
    id: 'en-thread-accepted',
    about: 'the employer answers an acceptance that is quoted below',
    text: `Hi Wei,

Thank you for accepting our offer on 4 June 2027 - the whole lab is delighted. We look forward to seeing you on your first day, 1 September 2027.

I'll send the paperwork to sign this week.

Best wishes,
Prof. Helena Strand
Institute for Coastal Research

On Fri, 4 Jun 2027 at 18:02, Wei Zhang <wei@mail.example> wrote:
> Dear Helena,
>
> I am very happy to accept the position of Postdoctoral Researcher. I could start on 15 August 2027.
>
> Best regards,
> Wei`,
    facts: {
      startDate: '1 September 2027',
      sender: 'Prof. Helena Strand',
      acceptanceDate: '4 June 2027',
    },
    iso: { startDate: '2027-09-01', acceptanceDate: '2027-06-04' },
  },
  {
    id: 'en-vacancy',
    about: 'a vacancy page makes no offer',
    text: `Customer Success Lead
Larkspur Software · Leeds (hybrid) · Full-time

About Larkspur Software
We build scheduling software for clinics. At Larkspur Software, we believe good tools make good care.

What you'll do
We are looking for a Customer Success Lead to look after our largest clients. You will work closely with product.

What we offer
£44,000 - £50,000, 28 days of holiday, and a pension.

Apply before 31 July 2027.`,
    facts: { company: 'Larkspur Software', role: 'Customer Success Lead', salary: '£44,000 - £50,000' },
  },
  {
    id: 'en-internship',
    about: 'an internship with a stipend',
    text: `Dear Candidate,

We are happy to inform you that you have been selected for the Summer Internship Programme. You have been hired as a Data Science Intern at Quillwave Labs Private Limited.

Date of Joining: 17th May 2027
Stipend: Rs. 25,000 per month
Duration: 3 months

Kindly confirm your acceptance by replying to this email on or before 10th May 2027.

Warm regards,
Ananya Rao
HR Executive
Quillwave Labs Private Limited`,
    facts: {
      company: 'Quillwave Labs Private Limited',
      role: 'Data Science Intern',
      startDate: '17th May 2027',
      salary: 'Rs. 25,000 per month',
      sender: 'Ananya Rao',
      responseDeadline: '10th May 2027',
    },
    iso: { startDate: '2027-05-17', responseDeadline: '2027-05-10' },
  },
  {
    id: 'en-template',
    about: 'a template with placeholders and a comment',
    text: `<!-- Start date: 1 January 2025, company: Oldname Inc. -->
[Date]

Dear [Candidate Name],

Thornbury & Vale is pleased to offer you the role of [Job Title]. Your start date will be [Start Date] and your salary [Amount] per annum.

Please return a signed copy by [Deadline].

Sincerely,
[Your Name]
Thornbury & Vale`,
    facts: {
      company: 'Thornbury & Vale',
      role: '[Job Title]',
      startDate: '[Start Date]',
      salary: '[Amount] per annum',
      sender: '[Your Name]',
      responseDeadline: '[Deadline]',
    },
  },
  {
    id: 'en-hr-note',
    about: 'other dates and amounts everywhere',
    text: `Dear Simone,

As discussed on 2 August 2027, we are pleased to confirm your appointment as Clinical Nurse Educator with St Brannock's Hospital Trust. Your background check was completed on 28 July 2027.

You will commence employment on 4 October 2027. The gross annual salary for this post is £41,659. You'll also receive a relocation allowance of £1,500 and, from 1 April 2028, a market supplement of £900.

Your line manager will be Gareth Pugh, who will meet you on your first day. This offer remains open until 20 August 2027.

Kind regards
Abigail Thorne
Recruitment Services`,
    facts: {
      company: "St Brannock's Hospital Trust",
      role: 'Clinical Nurse Educator',
      startDate: '4 October 2027',
      salary: '£41,659',
      sender: 'Abigail Thorne',
      responseDeadline: '20 August 2027',
    },
    iso: { startDate: '2027-10-04', responseDeadline: '2027-08-20' },
  },
  {
    id: 'en-lowercase',
    about: 'a role in small letters, and a company with one',
    text: `Hello Femi,

Good news: we want you! I'm writing on behalf of gridHub to offer you a job as junior sysadmin, starting 1 Feb 2027. You'd earn 2,900 euros gross per month.

Just hit reply before Jan 20 if you're in.

All the best,
Ines Duarte
CTO, gridHub`,
    facts: {
      company: 'gridHub',
      role: 'junior sysadmin',
      startDate: '1 Feb 2027',
      salary: '2,900 euros gross per month',
      sender: 'Ines Duarte',
      responseDeadline: 'Jan 20',
    },
    iso: { startDate: '2027-02-01' },
  },
  {
    id: 'en-own-question',
    about: 'the candidate asks, the offer is quoted',
    text: `Hi Oliver,

Thank you so much for this offer! Could I start on 1 December 2027 instead?

Best,
Amara

On 3 October 2027, Oliver Brandt <oliver@fjordline.example> wrote:
> Dear Amara,
>
> On behalf of Fjordline Shipping, I'm thrilled to offer you the position of
> Marine Insurance Specialist. Your start date would be 15 November 2027.
>
> Kind regards,
> Oliver Brandt
> Fjordline Shipping`,
    facts: {
      company: 'Fjordline Shipping',
      role: 'Marine Insurance Specialist',
      startDate: '15 November 2027',
      sender: 'Oliver Brandt',
    },
    iso: { startDate: '2027-11-15' },
  },
];
