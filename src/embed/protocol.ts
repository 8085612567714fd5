/** What a thread is for: `tokenizer` cuts texts into token ids, `encoder` runs the model over them. */
export type ThreadRole = 'tokenizer' | 'encoder';

/** Handed to a thread when it starts. */
export interface ThreadSettings {
  readonly role: ThreadRole;
  /** Folder of the model: `onnx/`, `tokenizer.json`, `config.json` … */
  readonly modelDir: string;
  readonly maxTokens: number;
  /** Gives way to every other thread of the machine: a corpus can wait, a question and the event loop cannot. */
  readonly background: boolean;
}

/** A piece of work; the reply's type is `TaskReply[kind]`. */
export type Task =
  | { readonly kind: 'count'; readonly texts: readonly string[] }
  /** The token ids go straight to the thread that encodes them: the main thread may be busy meanwhile. */
  | { readonly kind: 'tokenize'; readonly text: string; readonly to: SharedTokens }
  | { readonly kind: 'encode'; readonly tokens: Int32Array | SharedTokens };

/**
 * Memory that two threads share: how many token ids there are and then the ids, as 32-bit integers. The number is 0 until
 * they are there, and `noTokens` where they will never be; who waits for them is woken when it changes.
 */
export type SharedTokens = SharedArrayBuffer;

/** What stands for the number of token ids that did not come. */
export const noTokens = -1;

/** What each kind of task comes back with. */
export interface TaskReply {
  readonly count: readonly number[];
  readonly tokenize: null;
  readonly encode: Float32Array;
}

/** Main thread to worker; replies carry the same number. */
export interface Request {
  readonly number: number;
  readonly task: Task;
}

/** Main thread to worker: end, as soon as nothing native is under way. */
export interface End {
  readonly end: true;
}

/** Worker to main thread. */
export type Reply =
  | { readonly number: number; readonly value: TaskReply[Task['kind']] }
  | { readonly number: number; readonly failure: string };
