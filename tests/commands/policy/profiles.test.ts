import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readProfile, writeProfile } from '#app/adapters/policy/profile-yaml.server.ts'
import { shippedProfiles } from '#app/adapters/policy/shipped-profiles.server.ts'
import { draftProposal } from '#app/commands/policy/draft-proposal.server.ts'
import { moveProposal } from '#app/commands/policy/move-proposal.server.ts'
import { recordedProfile } from '#app/queries/policy/recorded-profile.server.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { onceFor } from '#tests/makers/once.ts'

const profiles = await shippedProfiles()

describe('the examples of real places', () => {
	test('are at least six, each of a division that exists, each source and day told', async () => {
		const places = await gazetteer()
		expect(profiles.length).toBeGreaterThanOrEqual(6)
		for (const { division, text } of profiles) {
			expect(places.byCode(division)).not.toBeNull()
			expect(text).toContain('2026-11-23')
		}
	})

	test('are marked as not verified, every value of them', () => {
		const marks = profiles.flatMap(({ changes }) => changes.map(({ verified }) => verified))
		expect(new Set(marks)).toEqual(new Set([false]))
	})

	test.each(profiles.map((profile) => [profile.name, profile] as const))(
		'%s is taken by its division, comes into force, and is new no more',
		async (name, { division, changes }) => {
			const [maker, second] = [
				await addStaff('admin', division),
				await addStaff('admin', division, { rights: ['approve'] }),
			]
			const as = (actor: typeof maker) => contextFor(actor, { once: onceFor() })
			const draft = { division, changes, reason: '测试', fileName: `${name}.yaml` }
			const made = await draftProposal(as(maker), draft)
			if ('refused' in made) throw new Error(made.refused)
			await moveProposal(as(maker), made.proposalId, 'send')
			expect(await moveProposal(as(second), made.proposalId, 'approve')).toMatchObject({
				state: 'approved',
			})

			const recorded = await recordedProfile(as(maker), '')
			if (!recorded) throw new Error('nothing is recorded')
			const words = { head: '导出', place: recorded.place, nameOf: () => '' }
			const read = readProfile(writeProfile(recorded, words))
			if (!('changes' in read)) throw new Error('the export cannot be read')
			expect(read.changes).toEqual(recorded.changes)
			expect(await draftProposal(as(maker), { ...draft, changes: read.changes })).toEqual({
				refused: 'nothing-new',
			})
		},
	)
})
