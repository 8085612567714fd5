import type { APIAttachment } from 'discord.js';

/** Files that people have attached, where the bot fetches them. */
export interface Uploads {
  /** Takes a file in, as the client does before it sends the command. */
  add(name: string, bytes: Uint8Array): APIAttachment;
  /** The bytes behind the path of an address that `add` gave. */
  at(path: string): Uint8Array | undefined;
}

/** None at first; `origin` is the address of the server that hands them out. */
export function createUploads(origin: string, nextId: () => string): Uploads {
  const byPath = new Map<string, Uint8Array>();
  return {
    add: (filename, bytes) => {
      const id = nextId();
      const path = `/attachments/${id}/${encodeURIComponent(filename)}`;
      byPath.set(path, bytes);
      const url = `${origin}${path}`;
      return { id, filename, size: bytes.length, url, proxy_url: url };
    },
    at: (path) => byPath.get(path),
  };
}
