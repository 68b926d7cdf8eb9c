/**
 * The components of the Model Openness Framework, and the class in which each becomes required.
 * Source: the data of the Model Openness Tool (LF AI & Data), snapshot of 2026-05-11.
 * Copyright 2024 The Model Openness Tool Authors, MIT licence: THIRD-PARTY.md beside this file.
 */

export type ContentType = 'code' | 'data' | 'document';
/** III open model, II open tooling, I open science. */
export type MofLevel = 3 | 2 | 1;

export interface MofComponent {
  readonly id: number;
  readonly name: string;
  /** The class that asks for it first; the classes above it ask for it too. */
  readonly level: MofLevel;
  readonly type: ContentType;
  /** Listed and shown, but no class asks for those that are not. */
  readonly required: boolean;
}

export const mofComponents = [
  { id: 9, name: 'Model architecture', level: 3, type: 'code', required: true },
  { id: 10, name: 'Model parameters (Final)', level: 3, type: 'data', required: true },
  { id: 11, name: 'Technical report', level: 3, type: 'document', required: true },
  { id: 12, name: 'Evaluation results', level: 3, type: 'document', required: true },
  { id: 13, name: 'Model card', level: 3, type: 'document', required: true },
  { id: 14, name: 'Data card', level: 3, type: 'document', required: true },
  { id: 20, name: 'Sample model outputs', level: 3, type: 'document', required: false },
  { id: 7, name: 'Training code', level: 2, type: 'code', required: true },
  { id: 8, name: 'Inference code', level: 2, type: 'code', required: true },
  { id: 18, name: 'Evaluation code', level: 2, type: 'code', required: true },
  { id: 19, name: 'Evaluation data', level: 2, type: 'data', required: true },
  { id: 22, name: 'Supporting libraries and tools', level: 2, type: 'code', required: false },
  { id: 15, name: 'Datasets', level: 1, type: 'data', required: true },
  { id: 16, name: 'Data preprocessing code', level: 1, type: 'code', required: true },
  { id: 17, name: 'Model metadata', level: 1, type: 'data', required: false },
  { id: 21, name: 'Research paper', level: 1, type: 'document', required: true },
  { id: 24, name: 'Model parameters (Intermediate)', level: 1, type: 'data', required: true },
] as const satisfies readonly MofComponent[];

export type MofComponentName = (typeof mofComponents)[number]['name'];

export const technicalReport = 11;
export const researchPaper = 21;
