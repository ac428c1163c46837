// The driver waits for a background before it takes an extension for loaded.
