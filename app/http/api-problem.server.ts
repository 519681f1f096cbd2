import { type ProblemType, problemTypes, typeUri } from './api/problems.server.ts'

export const problemMedia = 'application/problem+json'

export const problemBody = (status: number, type: ProblemType, more: object = {}) => ({
	type: typeUri(type),
	title: problemTypes[type].title,
	status,
	...more,
})

export function apiProblem(status: number, type: ProblemType, more: object = {}): Response {
	const headers = { 'Content-Type': problemMedia }
	return Response.json(problemBody(status, type, more), { status, headers })
}
