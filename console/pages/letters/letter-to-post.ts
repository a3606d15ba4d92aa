import type { StepName, WorkItem } from '../../api/types.ts';

/** A letter that waits for the post: its task and its step are known. */
export type LetterToPost = WorkItem & { readonly id: string; readonly step: StepName };
