import { z } from 'zod'
import { endedPostStates } from '#app/domain/posts/post-machine.ts'

/** What can be wrong with a request to the API, and what its answer says besides (RFC 9457). */
export const problemTypes = {
	'invalid-parameters': {
		title: 'A parameter says nothing that can be looked for.',
		more: {
			parameters: z.array(z.object({ parameter: z.string(), expected: z.string() })),
		},
	},
	'invalid-body': {
		title: 'The body cannot be read; each error names its field and what it should be.',
		more: { errors: z.array(z.object({ field: z.string(), reason: z.string() })) },
	},
	'wrong-method': {
		title: 'This address answers another method.',
		more: { allow: z.array(z.string()), documentation: z.string() },
	},
	'not-signed': { title: 'This was not signed by the provider of text messages.', more: {} },
	'not-found': { title: 'There is no such thing, or it is not public.', more: {} },
	gone: {
		title: 'This post takes nobody any more.',
		more: {
			state: z.enum(endedPostStates),
			externalId: z.string().nullable(),
			source: z.string(),
		},
	},
	'too-large': { title: 'The body is larger than 256 KiB.', more: {} },
	'too-many-requests': {
		title: 'Too many requests from this address; Retry-After says how many seconds to wait.',
		more: {},
	},
} as const
export type ProblemType = keyof typeof problemTypes
export const problemNames = Object.keys(problemTypes) as ProblemType[]

export const typeUri = (type: ProblemType): string => `/api/v1/problems/${type}`

/** The body of a problem of a type. */
export const apiProblemOf = (type: ProblemType) =>
	z.object({
		type: z.literal(typeUri(type)),
		title: z.string(),
		status: z.int(),
		...problemTypes[type].more,
	})
