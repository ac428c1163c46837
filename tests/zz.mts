import '../lib/check/index'; import { checkDraft } from '../lib/check/bare'; import { checkedLanguage } from '../lib/check/language'; import { readTokens } from '../lib/check/scanner'; import nl from '../templates/nl/moves.json'; import rules from '../templates/nl/rules.json'; import { SIGNALS } from '../lib/catalog/check-data';
const src: string[] = [...rules.rules.flatMap((r: any) => (r.patterns ?? []).map((p: string) => 'RULE ' + p)), ...SIGNALS.flatMap((s) => [...(nl.signals as any)[s].is.map((p: string) => s + ' IS ' + p), ...((nl.signals as any)[s].isNot ?? []).map((p: string) => s + ' ISNOT ' + p)])];
checkDraft('x', { language: 'nl' });
for (const t of process.argv.slice(2)) { const c = checkedLanguage('nl'); const k = readTokens(t, c.matcher.vocabulary, c.cues); console.log(t); for (const m of c.matcher.find(k)) console.log('   ', src[m.pattern], '=>', t.slice(k.start[m.from], k.end[m.to])); }
process.exit();
