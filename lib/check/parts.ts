/** The parts of a long text, which is cut when one of them is first asked for. */
export class Parts {
  private parts: string[] | undefined;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  at(index: number): string {
    this.parts ??= this.text.split(this.separator);
    return this.parts[index] as string;
  }
}
