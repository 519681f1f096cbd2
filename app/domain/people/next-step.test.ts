import { expect, test } from 'vitest'
import { nextStep, type Standing, type StepCode } from './next-step.ts'

const offer = (state: 'draft' | 'sent' | 'delivered' | 'declined'): Standing => ({
	kind: 'offer',
	id: 'o',
	state,
})
const job = (state: 'agreed' | 'started' | 'left', checkDue = false): Standing => ({
	kind: 'placement',
	id: 'w',
	state,
	checkDue,
})

test.each<[StepCode, Standing[], string]>([
	['check', [offer('delivered'), job('started', true)], '/placements/w'],
	['start', [job('agreed')], '/placements/w'],
	['deliver', [offer('declined'), offer('sent')], '/offers/o'],
	['answer', [offer('delivered')], '/offers/o'],
	['at-work', [job('started')], '/placements/w'],
	['recommend', [offer('declined'), job('left')], '/people/p/recommended'],
])('the next step is %s', (code, standings, to) => {
	expect(nextStep('p', 'active', standings)).toEqual({ code, to })
})

test.each([
	['none', 'register'],
	['paused', 'resume'],
] as const)('a registration that is %s', (view, code) => {
	expect(nextStep('p', view, []).code).toBe(code)
})
