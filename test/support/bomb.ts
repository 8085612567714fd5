import { constants, deflateRawSync } from 'node:zlib';

/** So many megabytes of spaces, deflated a thousandfold without ever being held. */
export function deflatedSpaces(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), Buffer.of(3, 0)]);
}

/** The same as a server sends it with `content-encoding: gzip`; it has no checksum, and is not read to its end. */
export function gzippedSpaces(megabytes: number): Buffer {
  return Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), deflatedSpaces(megabytes)]);
}

/** The same as a stream of a PDF. */
export function flateSpaces(megabytes: number): Buffer {
  return Buffer.concat([Buffer.of(0x78, 0x9c), deflatedSpaces(megabytes)]);
}
