import { z } from 'zod';

/** Parts of patterns by name, as `{name}` in the patterns of the file and in other groups. */
export const groups = z.record(z.string().regex(/^\w+$/), z.string().min(1));

/** Complains of groups that nothing in the file uses: what is left behind misleads who translates it. */
export function checkGroups(file: { groups: Record<string, string> }, context: z.RefinementCtx): void {
  const source = JSON.stringify(file);
  for (const name of Object.keys(file.groups)) {
    if (source.includes(`{${name}}`)) continue;
    context.addIssue({ code: 'custom', message: 'nothing uses this group', path: ['groups', name] });
  }
}
