import { expect, test } from 'vitest'
import { isFree, reaches } from './assigning.ts'

const workers = [{ id: 'a' }, { id: 'b' }]

test.each([
	['nobody', null, true],
	['someone who works there', { caseworkerId: 'a' }, false],
	['someone who has left', { caseworkerId: 'gone' }, true],
])('a person who has %s', (_whom, entry, free) => {
	expect(isFree(entry, workers)).toBe(free)
})

test.each([
	['lives within it', '330108', null, true],
	['is registered within it', '4403', '330108001', true],
	['lives around it', '33', null, false],
	['has nothing to do with it', '4403', '44', false],
])('a caseworker reaches who %s', (_why, residenceCode, hukouCode, reached) => {
	expect(reaches({ division: '330108' }, { residenceCode, hukouCode })).toBe(reached)
})
