/**
 * A group of occupations in everyday words, picked from the occupation classification 职业分类大典 2022
 * for what this population does and looks for. `codes` are classes of the classification, `words`
 * what such posts are called.
 */
export type OccupationGroup = { codes: readonly string[]; words: readonly string[] }
