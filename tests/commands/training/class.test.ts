import { describe, expect, test } from 'vitest'
import { openCode, sealCode } from '#app/adapters/training/attend-seal.server.ts'
import { attend } from '#app/commands/training/attend.server.ts'
import { callOffRun } from '#app/commands/training/call-off-run.server.ts'
import { changeSeats } from '#app/commands/training/change-seats.server.ts'
import { finishRun } from '#app/commands/training/finish-run.server.ts'
import { recordAttendance } from '#app/commands/training/record-attendance.server.ts'
import { recordResult } from '#app/commands/training/record-result.server.ts'
import { minuteOf } from '#app/domain/training/attend-code.ts'
import { fillRun } from '#app/jobs/training/fill-run.server.ts'
import { checkedCertificate } from '#app/queries/training/checked-certificate.server.ts'
import { myCertificate } from '#app/queries/training/my-certificate.server.ts'
import { myEnrolment } from '#app/queries/training/my-training.server.ts'
import { shownClass } from '#app/queries/training/shown-class.server.ts'
import { here, told } from '#tests/makers/guidance.ts'
import { made, monday } from '#tests/makers/journeys.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { aCourse, join, teacher } from '#tests/makers/training.ts'

/** Ten minutes into the first meeting, and after the last one. */
const inClass = new Date('2026-12-01T01:10:00Z')
const after = new Date('2026-12-02T06:00:00Z')

const codeOf = (runId: string, at = inClass) => sealCode({ runId, seq: 1, minute: minuteOf(at) })
const minutesOn = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

describe('a code on the spot', () => {
	test('says who is there, once however often it is opened', async () => {
		const { runId } = await aCourse()
		const personId = await here()
		const id = await join(personId, runId)
		expect(await attend(person(personId, inClass), codeOf(runId))).toEqual({ id })
		expect(await attend(person(personId, inClass), codeOf(runId))).toEqual({ id })
		expect((await myEnrolment(person(personId), id))?.attended).toEqual([1])
	})

	test('is worth nothing after a while, at another time, or to whoever is not in the class', async () => {
		const { runId } = await aCourse()
		const personId = await here()
		await join(personId, runId)
		const late = minutesOn(inClass, 5)
		expect(await attend(person(personId, late), codeOf(runId))).toEqual({ refused: 'code-old' })
		const early = minutesOn(inClass, -120)
		expect(await attend(person(personId, early), codeOf(runId, early))).toEqual({
			refused: 'meeting-not-now',
		})
		expect(await attend(person(await here(), inClass), codeOf(runId))).toEqual({
			refused: 'not-in-class',
		})
	})

	test('cannot be made up or altered', async () => {
		const { runId } = await aCourse()
		const [other = ''] = [(await aCourse()).runId]
		const code = codeOf(runId)
		expect(openCode(code.replace(runId, other))).toBeNull()
		expect(openCode(`${code}x`)).toBeNull()
		expect(openCode('')).toBeNull()
	})
})

describe('a class', () => {
	test('is seen and run by its trainer and by officers of the division, by nobody else', async () => {
		const { runId, trainer, officer } = await aCourse()
		await join(await here(), runId)
		expect((await shownClass(staff(trainer), runId))?.learners).toMatchObject([{ seat: 1 }])
		expect((await shownClass(staff(trainer), runId))?.learners[0]?.name).not.toBe('')
		expect(await shownClass(staff(officer), runId)).not.toBeNull()
		const another = await teacher()
		expect(await shownClass(staff(another), runId)).toBeNull()
		const list = { session: 1, present: [] }
		expect(await recordAttendance(staff(another, inClass), runId, list)).toEqual({
			refused: 'not-found',
		})
	})

	test('the trainer’s list says who was there; what the code saw stays', async () => {
		const { runId, trainer } = await aCourse()
		const [one, two] = [await here(), await here()]
		const [first, second] = [await join(one, runId), await join(two, runId)]
		made(await attend(person(one, inClass), codeOf(runId)))
		made(await recordAttendance(staff(trainer, inClass), runId, { session: 1, present: [first] }))
		const seen = await shownClass(staff(trainer), runId)
		expect(seen?.learners.map(({ id, attended }) => [id, attended])).toEqual([
			[first, [1]],
			[second, []],
		])
	})

	test('ends with results; whoever completed it holds a certificate that anyone can check', async () => {
		const { runId, trainer } = await aCourse()
		const [one, two] = [await here(), await here()]
		const [first, second] = [await join(one, runId), await join(two, runId)]
		const result = { enrolment: first, result: 'completed' } as const
		expect(await recordResult(staff(trainer, inClass), runId, result)).toEqual({
			refused: 'course-not-over',
		})
		made(await recordResult(staff(trainer, after), runId, result))
		const not = { enrolment: second, result: 'not-completed' } as const
		made(await recordResult(staff(trainer, after), runId, not))
		made(await finishRun(staff(trainer, after), runId))
		expect(await told(one)).toEqual(['course-joined', 'course-completed'])
		expect(await told(two)).toEqual(['course-joined'])
		const certificate = await myCertificate(person(one), first, 'https://example.cn')
		expect(certificate?.number).toMatch(/^示范职业培训中心〔2026〕培结第\d+号$/)
		expect(await myCertificate(person(two), first, '')).toBeNull()
		const checked = await checkedCertificate(person(two), certificate?.checkCode ?? '')
		expect(checked).toMatchObject({ number: certificate?.number, course: '养老护理员培训' })
		expect(checked?.holder).toMatch(/^.\*+$/)
	})

	test('has more places when an officer says so, and never fewer than are given away', async () => {
		const { runId, officer, trainer } = await aCourse({}, { capacity: 1 })
		const [one, two] = [await here(), await here()]
		await join(one, runId)
		const waits = await join(two, runId)
		expect(await changeSeats(staff(trainer), runId, 2)).toEqual({ refused: 'not-found' })
		made(await changeSeats(staff(officer), runId, 2))
		await fillRun(runId, monday)
		expect((await myEnrolment(person(two), waits))?.state).toBe('enrolled')
		expect(await changeSeats(staff(officer), runId, 1)).toEqual({ refused: 'seats-given' })
	})

	test('that is called off tells everyone who joined or waited', async () => {
		const { runId, officer } = await aCourse({}, { capacity: 1 })
		const [one, two] = [await here(), await here()]
		await join(one, runId)
		await join(two, runId)
		made(await callOffRun(staff(officer), runId))
		expect(await told(one)).toEqual(['course-joined', 'course-called-off'])
		expect(await told(two)).toEqual(['course-waiting', 'course-called-off'])
	})
})
