import { z } from 'zod'
import { incomingText } from '#app/adapters/sms/incoming-text.ts'
import { betterOffRequest } from '#app/domain/benefit/better-off-request.ts'
import { replyOutcomes } from '#app/domain/notifications/text-reply.ts'
import { apiBetterOff } from './calculation-answers.server.ts'
import { apiHit, apiHits, apiPost } from './post-answers.server.ts'
import { apiProblemOf, type ProblemType, problemNames, problemTypes } from './problems.server.ts'
import { searchParameters } from './search-parameters.server.ts'

const named = { Hit: apiHit, Hits: apiHits, Post: apiPost, BetterOff: apiBetterOff } as const
type Name = keyof typeof named | 'BetterOffRequest' | `Problem.${ProblemType}`

const at = (name: Name) => `#/components/schemas/${name}`
const answer = (description: string, name: Name, type = 'application/json') => ({
	description,
	content: { [type]: { schema: { $ref: at(name) } } },
})
const problem = (type: ProblemType) =>
	answer(problemTypes[type].title, `Problem.${type}`, 'application/problem+json')

/** Every address can be asked too often, or in a way it does not know. */
const everywhere = { '405': problem('wrong-method'), '429': problem('too-many-requests') }

const parameters = Object.entries(searchParameters).map(([name, { schema, says, many }]) => ({
	name,
	in: 'query',
	description: says,
	schema: many ? { type: 'array', items: plain(schema) } : plain(schema),
	...(many && { style: 'form', explode: true }),
}))

const paths = {
	'/api/v1/posts': {
		get: {
			operationId: 'searchPosts',
			summary: 'Open posts, as the search page finds them.',
			parameters,
			responses: {
				'200': answer('A page of hits.', 'Hits'),
				'400': problem('invalid-parameters'),
				...everywhere,
			},
		},
	},
	'/api/v1/posts/{id}': {
		get: {
			operationId: 'getPost',
			summary: 'One post, as long as it is open or rests.',
			parameters: [
				{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
				{
					name: 'If-None-Match',
					in: 'header',
					description: 'The ETag of an answer before: 304 when nothing has changed.',
					schema: { type: 'string' },
				},
			],
			responses: {
				'200': {
					...answer('The post.', 'Post'),
					headers: { ETag: { schema: { type: 'string' } } },
				},
				'304': { description: 'As it was.' },
				'404': problem('not-found'),
				'410': problem('gone'),
				...everywhere,
			},
		},
	},
	'/api/v1/calculations/better-off': {
		post: {
			operationId: 'reckonBetterOff',
			summary: 'What a job would do to the money of a family. Nothing is kept.',
			requestBody: {
				required: true,
				content: { 'application/json': { schema: { $ref: at('BetterOffRequest') } } },
			},
			responses: {
				'200': answer('Month by month, with the steps.', 'BetterOff'),
				'413': problem('too-large'),
				'422': problem('invalid-body'),
				...everywhere,
			},
		},
	},
	'/api/v1/text-replies': {
		post: {
			operationId: 'bringTextReply',
			summary:
				'For the provider of text messages alone: what somebody replied. Signed; see docs/operations.md. Brought twice it is taken once.',
			requestBody: {
				required: true,
				content: { 'application/json': { schema: plain(incomingText) } },
			},
			responses: {
				'200': {
					description: 'What came of it.',
					content: {
						'application/json': {
							schema: {
								type: 'object',
								properties: { outcome: { type: 'string', enum: [...replyOutcomes] } },
								required: ['outcome'],
							},
						},
					},
				},
				'403': problem('not-signed'),
				'422': problem('invalid-body'),
				...everywhere,
			},
		},
	},
	'/api/v1/openapi.json': {
		get: {
			operationId: 'describe',
			summary: 'This document.',
			responses: {
				'200': {
					description: 'OpenAPI 3.1.',
					content: { 'application/json': { schema: { type: 'object' } } },
				},
				...everywhere,
			},
		},
	},
}

/** The public interface as one document, made from the schemas that its answers are typed by. */
export function openApi(): object {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Zhuye 助业桥',
			version: '1',
			license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
			description:
				'Open posts for people on social assistance, and what work does to a family’s money. No key, no cookie.',
		},
		paths,
		components: { schemas: schemas() },
	}
}

function schemas(): Record<string, object> {
	const registry = z.registry<{ id: Name }>()
	for (const [name, schema] of Object.entries(named)) registry.add(schema, { id: name as Name })
	for (const type of problemNames) registry.add(apiProblemOf(type), { id: `Problem.${type}` })
	registry.add(betterOffRequest, { id: 'BetterOffRequest' })
	const { schemas: made } = z.toJSONSchema(registry, { io: 'input', uri: (id) => at(id as Name) })
	return Object.fromEntries(
		Object.entries(made).map(([name, { $schema: _schema, $id: _id, id: _name, ...schema }]) => [
			name,
			schema,
		]),
	)
}

function plain(schema: z.ZodType): object {
	const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
	return rest
}
