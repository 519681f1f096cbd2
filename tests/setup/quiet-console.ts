import { afterEach, vi } from 'vitest'

const loud = ['error', 'warn'] as const
const spies = loud.map((level) => vi.spyOn(console, level).mockImplementation(() => undefined))

const warnings: Error[] = []
process.on('warning', (warning) => {
	if (warning.name === 'DeprecationWarning') warnings.push(warning)
})

/** What a test prints as an error is an error, unless the test says that it expects it. */
afterEach(() => {
	const said = spies.flatMap((spy) => spy.mock.calls)
	for (const spy of spies) spy.mockClear()
	const [outdated] = warnings.splice(0)
	if (outdated) throw outdated
	if (said.length > 0)
		throw new Error(`the console said: ${said.map((words) => words.join(' ')).join('\n')}`)
})
