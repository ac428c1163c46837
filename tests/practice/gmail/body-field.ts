export interface BodyField {
  cleanHtml(): string;
  /** Reports a pending change at once. */
  flush(): void;
  dispose(): void;
}

/** Makes the element Gmail's body editor: Closure's, so that saving, cleaning and undo are the real ones. */
export function makeBodyField(id: string, onChange: () => void): BodyField {
  const field = new goog.editor.SeamlessField(id);
  field.registerPlugin(new goog.editor.plugins.BasicTextFormatter());
  field.registerPlugin(new goog.editor.plugins.RemoveFormatting());
  field.registerPlugin(new goog.editor.plugins.UndoRedo());
  // In Firefox Enter is left to the browser: the library's handler for it dates from before Firefox made lines of `div`.
  if (!goog.userAgent.GECKO) field.registerPlugin(new goog.editor.plugins.EnterHandler());
  goog.events.listen(field, goog.editor.Field.EventType.DELAYEDCHANGE, onChange);
  field.makeEditable();
  return {
    cleanHtml: () => field.getCleanContents(),
    flush: () => field.clearDelayedChange(),
    dispose: () => {
      field.makeUneditable();
      field.dispose();
    },
  };
}
