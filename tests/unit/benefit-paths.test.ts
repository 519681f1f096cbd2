import { expect, test } from 'vitest'
import { isTest, sourcesIn } from '#tests/setup/sources.ts'

const app = (await sourcesIn(['app', 'scripts'], '.ts', '.tsx', '.mjs')).filter(
	(file) => !isTest(file),
)
const mentioning = (pattern: RegExp) =>
	app.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

/** The database holds the same line with triggers and grants: see tests/commands/cases. */
test('one command changes a benefit, and it is the decision of an official', () => {
	const writing =
		/benefitChange\s*\.\s*(create|update|upsert|delete)|(INTO|UPDATE|FROM)\s+benefit_change/i
	expect(mentioning(writing)).toEqual(['app/commands/cases/decide-case.server.ts'])
})

test('one command writes a decision', () => {
	const writing = /caseDecision\s*\.\s*(create|update|upsert|delete)|INTO\s+case_decision/i
	expect(mentioning(writing)).toEqual(['app/commands/cases/decide-case.server.ts'])
})

test('no job and no command line decides a case', () => {
	const callers = mentioning(/decide-case\.server/)
	// The stories of the demo decide as an invented official.
	const real = callers.filter((path) => !path.startsWith('app/demo/'))
	expect(real).toEqual(['app/routes/cases/show.tsx'])
})

test('the count is kept nowhere: nothing writes it', async () => {
	const schema = await sourcesIn(['prisma/schema'], '.prisma')
	const refusals = schema.find(({ path }) => path.endsWith('/refusals.prisma'))?.text ?? ''
	expect(refusals).not.toMatch(/^\s+\w*[cC]ount\w*\s/m)
})
