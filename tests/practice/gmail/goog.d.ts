/** The few parts of Closure's editor that the practice Gmail uses. */
declare namespace goog {
  namespace userAgent {
    const GECKO: boolean;
  }
  namespace events {
    function listen(source: goog.editor.Field, type: string, listener: () => void): void;
  }
  namespace editor {
    class Field {
      static readonly EventType: { readonly DELAYEDCHANGE: string };
      registerPlugin(plugin: unknown): void;
      makeEditable(): void;
      makeUneditable(): void;
      getCleanContents(): string;
      clearDelayedChange(): void;
      dispose(): void;
    }
    class SeamlessField extends Field {
      constructor(id: string);
    }
    namespace plugins {
      class BasicTextFormatter {}
      class EnterHandler {}
      class RemoveFormatting {}
      class UndoRedo {}
    }
  }
}
