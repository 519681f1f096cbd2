import { plainName } from '#app/domain/search/candidate.ts'
import { encoded } from './encode.ts'

/** A word that every post has, and that is no code of a word of a text: those have four letters for each of theirs. */
const every = 'every'
/** The engine passes over words of more than 250 bytes. */
const mostLetters = 60

const nameMark = (name: string): string => `n${encoded([...name].slice(0, mostLetters).join(''))}`

/** By this each post is found, and before others by its very name. */
export const marksOf = (core: string): string => `${every} ${nameMark(plainName(core))}`

/** All posts, those of just this name first: the engine lets the last word go where posts do not have it. */
export const namedFirst = (name: string): string => `${every} ${nameMark(name)}`
