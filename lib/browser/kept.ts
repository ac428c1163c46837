import type { Browser } from 'wxt/browser';
import type { z } from 'zod';

/** One value in a storage area of the browser. */
export interface Kept<Value> {
  /** `unreadable`: something is stored, damaged or by a newer version of the extension. */
  load(): Promise<{ value?: Value; unreadable?: boolean }>;
  /** Throws where the storage is full. What stands there and cannot be read is kept aside. */
  save(value: Value): Promise<void>;
}

export function kept<Value>(area: Browser.storage.StorageArea, key: string, schema: z.ZodType<Value>): Kept<Value> {
  const read = async () => (await area.get(key))[key];
  return {
    async load() {
      const stored = await read();
      if (stored === undefined) return {};
      const { success, data } = schema.safeParse(stored);
      return success ? { value: data } : { unreadable: true };
    },
    async save(value) {
      const before = await read();
      const aside = before === undefined || schema.safeParse(before).success ? {} : { [`${key} aside`]: before };
      await area.set({ ...aside, [key]: value });
    },
  };
}
