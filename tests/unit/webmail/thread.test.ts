import { describe, expect, it } from 'vitest';
import { wordsOfOthers } from '../../../lib/webmail/thread';

describe('the words of others in a thread', () => {
  it.each([
    [
      'Gmail, with a reply in between',
      'I accept.\nOn Thu, Jan 15, 2026 at 4:12 PM Priya Anand <priya@northlight.example> wrote:\nGreat news.\nOn Wed, Jan 14, 2026 Robin Carter <robin@carter.example> wrote:\nI would like 90k.\nOn Mon, Jan 12, 2026 Priya Anand <priya@northlight.example> wrote:\nWe offer 68k.',
      ['Great news.', 'We offer 68k.'],
    ],
    [
      'Outlook, in Dutch',
      'Mijn tekst\nVan: Sanne Verhoeven <s.verhoeven@waterlijn.example>\nVerzonden: donderdag 15 januari 2026 16:12\nAan: Robin Carter <robin@carter.example>\nOnderwerp: Aanbod\n\nWij bieden je 4.350.\nVan: Robin Carter <robin@carter.example>\nVerzonden: woensdag 14 januari 2026 9:31\nAan: Sanne Verhoeven <s.verhoeven@waterlijn.example>\n\nIk wil 5.000.',
      ['Wij bieden je 4.350.'],
    ],
    [
      'Outlook, with a name alone',
      'From: Priya Anand\nSent: Thursday, January 15, 2026 4:12 PM\nTo: Robin Carter\nSubject: Offer\n\nWe offer 68k.\nFrom: Robin Carter\nSent: Wednesday, January 14, 2026 9:31 AM\nTo: Priya Anand\n\nI would like 90k.',
      ['We offer 68k.'],
    ],
    [
      'plain text',
      'Hello\n> Op do 15 jan 2026 om 16:12 schreef Sanne <s@waterlijn.example>:\n> Wij bieden je 4.350.\n>> On Wed, Robin Carter <robin@carter.example> wrote:\n>> Ik wil 5.000.',
      ['Wij bieden je 4.350.'],
    ],
    ['a mail that answers nothing', 'Dear Priya,\nI wrote this: a list.\nRobin', []],
  ])('%s', (_, thread, wanted) => {
    const words = wordsOfOthers(thread, 'Robin Carter');
    for (const line of wanted) expect(words).toContain(line);
    for (const line of ['accept', '90k', '5.000', 'Mijn', 'Hello', 'Dear']) expect(words).not.toContain(line);
  });
});
