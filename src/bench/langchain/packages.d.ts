// What the contender calls of packages that are installed apart, under .bench/, where the compiler does not look.

declare module '@huggingface/transformers' {
  export const env: { allowRemoteModels: boolean; useFSCache: boolean; localModelPath: string };
}

declare module '@langchain/textsplitters' {
  export interface Document {
    readonly pageContent: string;
  }
  export class RecursiveCharacterTextSplitter {
    constructor(options: { readonly chunkSize: number; readonly chunkOverlap: number });
    createDocuments(texts: readonly string[], metadatas: readonly object[]): Promise<Document[]>;
  }
}

declare module '@langchain/community/embeddings/huggingface_transformers' {
  export class HuggingFaceTransformersEmbeddings {
    constructor(options: {
      readonly model: string;
      readonly batchSize: number;
      readonly pretrainedOptions: { readonly dtype: string };
    });
    embedQuery(text: string): Promise<number[]>;
  }
}

declare module '@langchain/community/vectorstores/hnswlib' {
  import type { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
  import type { Document } from '@langchain/textsplitters';
  export class HNSWLib {
    static fromDocuments(
      documents: readonly Document[],
      embeddings: HuggingFaceTransformersEmbeddings,
    ): Promise<HNSWLib>;
    static load(dir: string, embeddings: HuggingFaceTransformersEmbeddings): Promise<HNSWLib>;
    save(dir: string): Promise<void>;
    similaritySearch(query: string, k: number): Promise<Document[]>;
  }
}
