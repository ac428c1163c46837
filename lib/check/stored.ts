import type { PackedPatterns } from '../catalog/check-data';

/**
 * How data with patterns are stored: a line of JSON, then a line for each of the long texts, which are taken from there as
 * they are, without being read or copied.
 */
export function toStored({ patterns, groups, anchored, ...rest }: PackedPatterns): string {
  return [JSON.stringify(rest), patterns, groups, anchored].join('\n');
}

export function fromStored<Data extends PackedPatterns>(stored: string): Data {
  const [rest = '', patterns, groups, anchored] = stored.split('\n');
  return { ...JSON.parse(rest), patterns, groups, anchored };
}
