/**
 * How data with patterns are stored: a line of JSON, then a line for each text, with its name before the first blank. Texts
 * are long, and taken from there as they are, without being read or copied.
 */
export function toStored(data: object): string {
  const isText = ([, value]: [string, unknown]) => typeof value === 'string';
  const entries = Object.entries(data);
  const rest = Object.fromEntries(entries.filter((entry) => !isText(entry)));
  return [JSON.stringify(rest), ...entries.filter(isText).map(([name, text]) => `${name} ${text}`)].join('\n');
}

export function fromStored<Data extends object>(stored: string): Data {
  const [rest = '', ...lines] = stored.split('\n');
  const data = JSON.parse(rest);
  for (const line of lines) {
    const blank = line.indexOf(' ');
    data[line.slice(0, blank)] = line.slice(blank + 1);
  }
  return data;
}
