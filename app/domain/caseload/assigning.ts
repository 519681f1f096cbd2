import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'

/** A member of staff who works as a caseworker somewhere. */
export type Caseworker = { id: string; name: string; institution: string; division: DivisionCode }

/** Where someone lives, and where they are registered: both care for them. */
export type Whereabouts = { residenceCode: DivisionCode; hukouCode: DivisionCode | null }

/** Whether a caseworker can see a person at all. */
export const reaches = (
	{ division }: Pick<Caseworker, 'division'>,
	{ residenceCode, hukouCode }: Whereabouts,
): boolean => covers(division, residenceCode) || (hukouCode !== null && covers(division, hukouCode))

/**
 * Who has nobody, or somebody who is a caseworker no more, can be given to one. Who has a caseworker goes
 * by a hand-over: nobody loses a person, or gets one, without a word.
 */
export const isFree = (
	entry: { caseworkerId: string } | null,
	workers: readonly Pick<Caseworker, 'id'>[],
): boolean => entry === null || workers.every(({ id }) => id !== entry.caseworkerId)
