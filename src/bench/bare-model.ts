import { basename, dirname } from 'node:path';
import { AutoModel, AutoTokenizer, env, mean_pooling } from '@xenova/transformers';

/** The yardstick: the model by the library alone, without anything of the product. */
export interface BareModel {
  embed(text: string): Promise<Float32Array>;
}

/** Loads tokenizer and network. `threads` are those of the ONNX session; null leaves them to the runtime. */
export async function loadBareModel(modelDir: string, threads: number | null): Promise<BareModel> {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(modelDir);
  const name = basename(modelDir);
  const session_options = threads === null ? {} : { intraOpNumThreads: threads, interOpNumThreads: threads };
  const [tokenizer, network] = await Promise.all([
    AutoTokenizer.from_pretrained(name),
    AutoModel.from_pretrained(name, { dtype: 'q8', session_options }),
  ]);
  return {
    async embed(text) {
      const input = tokenizer(text, { truncation: true });
      const { last_hidden_state } = await network(input);
      return Float32Array.from(mean_pooling(last_hidden_state, input.attention_mask).normalize(2, -1).data);
    },
  };
}
