import sharp from 'sharp'
import type { Permission } from '#app/domain/access/permissions.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import type { Plant, Planted } from '#tests/makers/planted/planting.ts'
import { employerNamed } from '#tests/makers/planted/posts.ts'
import type { Fields } from '#tests/setup/visit.ts'

/** What a parameter names: something planted where the test wants it (public: wherever it lies), or a word. */
export type Named = { plant: Plant; public?: true } | { word: string }

/**
 * Every parameter of app/routes.ts, by the path up to it: what it names. A new parameter is a line
 * here. Things to plant are in tests/makers/planted; plant them in a state in which anyone could see
 * them, were it not for the right.
 */
export const subjects: Record<string, Named> = {
	'me/messages/:id': { plant: plant.notification },
	'me/registration/:question': { word: 'residence' },
	'me/offers/:id': { plant: plant.offer('sent') },
	'me/applications/:id': { plant: plant.application('submitted') },
	'me/refusals/:id': { plant: plant.refusal('unjustified') },
	'me/cases/:id': { plant: plant.case('decided') },
	'me/notices/:id': { plant: plant.notice('refusal') },
	'me/guidance/:id': { plant: plant.appointment },
	'training/:id': { plant: plant.course, public: true },
	'me/training/:id': { plant: plant.completed },
	'classes/:id': { plant: plant.class },
	'classes/export/:format': { word: 'csv' },
	'classes/:id/export/:format': { word: 'csv' },
	'officer/training/:id': { plant: plant.course },
	'officer/training/export/:format': { word: 'csv' },
	'guidance/:id': { plant: plant.slot },
	'guidance/export/:format': { word: 'csv' },
	'refusals/:id': { plant: plant.refusal('to-decide') },
	'refusals/export/:format': { word: 'csv' },
	'cases/:id': { plant: plant.case('opened') },
	'cases/export/:format': { word: 'csv' },
	'me/job/:id': { plant: plant.jobReport('reported') },
	'job-reports/:id': { plant: plant.jobReport('reported') },
	'job-reports/export/:format': { word: 'csv' },
	'me/claims/:id': { plant: plant.claim('draft') },
	'claims/:id': { plant: plant.claim('submitted') },
	'claims/evidence/:id': { plant: plant.claimPicture },
	'claims/export/:format': { word: 'csv' },
	'me/care/:id': { plant: plant.care },
	'care/:id': { plant: plant.care },
	'care/providers/:id': { plant: plant.careProvider },
	'care/export/:format': { word: 'csv' },
	'evidence/:id': { plant: plant.evidence },
	'notices/:id': { plant: plant.notice('refusal') },
	'me/searches/:id': { plant: plant.savedSearch },
	'me/work/:id': { plant: plant.placement('agreed') },
	'offers/:id': { plant: plant.offer('sent') },
	'offers/export/:format': { word: 'csv' },
	'applications/:id': { plant: plant.application('submitted') },
	'applications/export/:format': { word: 'csv' },
	'placements/:id': { plant: plant.placement('agreed') },
	'placements/export/:format': { word: 'csv' },
	'messages/:id': { plant: plant.notification },
	'posts/:id': { plant: plant.post('published'), public: true },
	'api/v1/posts/:post': { plant: plant.post('published'), public: true },
	'officer/posts/:id': { plant: plant.post('published') },
	'reports/:id': { plant: plant.report },
	'officer/employers/:id': { plant: plant.employer },
	'officer/employers/export/:format': { word: 'csv' },
	'officer/workshops/:id': { plant: plant.workshop },
	'officer/workshops/export/:format': { word: 'csv' },
	'officer/projects/:id': { plant: plant.project },
	'officer/projects/export/:format': { word: 'csv' },
	'admin/accounts/:id': { plant: plant.account },
	'admin/accounts/grants/:id': { plant: plant.grant },
	'admin/parameters/export/:format': { word: 'csv' },
	'admin/parameters/of/:key': { word: 'exit.months' },
	'admin/parameters/compare/export/:format': { word: 'csv' },
	'admin/parameters/profiles/:profile': { word: 'hangzhou' },
	'admin/parameters/proposals/export/:format': { word: 'csv' },
	'admin/parameters/proposals/:id': { plant: plant.proposal('proposed') },
	'people/:id': { plant: plant.person },
	'people/views/:id': { plant: plant.view },
	'handovers/:id': { plant: plant.handover },
	'handovers/export/:format': { word: 'csv' },
	'figures/export/:format': { word: 'csv' },
	'people/export/:format': { word: 'csv' },
	'officer/posts/export/:format': { word: 'csv' },
	'officer/import/template/:format': { word: 'csv' },
	'officer/import/:id': { plant: plant.import },
	'officer/import/:id/rejected/:format': { word: 'csv' },
}

const blank = { create: { width: 8, height: 8, channels: 3, background: '#fff' } } as const

/** A form that would be taken; `may` where the command asks for another line of the table than the door. */
export type Act = {
	fields: Fields | ((subject: Planted) => Fields)
	may?: Permission
	plant?: Plant
	/** For a form that carries a file. */
	file?: Blob
}

const aPicture = new Blob([await sharp(blank).png().toBuffer()], { type: 'image/png' })

/**
 * Every action below a parameter that names something planted: a form for it. Sent by those who may, it
 * has to succeed; sent by those who may not, it has to leave nothing behind. A new action is a line here.
 */
export const acts: Record<string, Act> = {
	'posts/:id/report': { fields: { reason: 'closed' } },
	'admin/accounts/:id': { fields: { act: 'lock' } },
	'admin/accounts/:id/grants/new': {
		fields: { role: 'caseworker', place: '滨江区', institution: '民政局' },
	},
	'admin/accounts/grants/:id/end': { fields: {} },
	'admin/parameters/proposals/:id': { fields: { verb: 'approve' }, may: 'parameter.approve' },
	'reports/:id': { fields: { verdict: 'dismiss', answer: '已经核查。' } },
	'posts/:id/apply': { fields: {} },
	'officer/employers/:id': {
		fields: { verb: 'suspend', reason: '多次被举报' },
		may: 'employer.keep',
	},
	'officer/employers/:id/edit': {
		fields: ({ id }) => ({ name: employerNamed(id), kind: 'enterprise', place: '滨江区' }),
	},
	'officer/workshops/:id/edit': {
		fields: ({ employerId }) => ({
			name: '车间',
			employer: employerNamed(employerId),
			form: 'factory',
			place: '滨江区',
		}),
	},
	'officer/projects/:id/edit': {
		fields: {
			name: '项目',
			ownerName: '业主',
			place: '滨江区',
			fundSource: 'local',
			labourPayPlanned: '1000',
		},
	},
	'training/:id/enrol': { fields: ({ runId = '' }) => ({ run: runId }), may: 'enrolment.make' },
	'me/training/:id': { plant: plant.enrolment, fields: {} },
	'classes/:id': { fields: { verb: 'list', session: '2' }, may: 'class.run' },
	'officer/training/:id': { fields: { verb: 'close' }, may: 'course.keep' },
	'officer/training/:id/edit': {
		fields: {
			title: '护理',
			occupation: 'elder-care',
			level: 'none',
			hours: '40',
			allowance: 'no',
		},
	},
	'officer/training/:id/run': {
		plant: plant.courseToRun,
		fields: ({ accountId }) => ({
			placeName: '培训中心',
			place: '滨江区',
			trainer: accountId ?? '',
			capacity: '20',
			from: '2027-03-01',
			until: '2027-03-05',
			weekdays: ['1', '3'],
			begins: '09:00',
			ends: '11:00',
		}),
	},
	'me/guidance/:id': { fields: {} },
	'me/guidance/:id/move': { fields: ({ slotId = '' }) => ({ slot: slotId }) },
	'people/:id/guidance': {
		plant: plant.personToGuide,
		fields: ({ slotId = '' }) => ({ slot: slotId }),
		may: 'guidance.book',
	},
	'people/:id': {
		fields: { verb: 'note', kind: 'visit', heldOn: '2026-11-02', words: '上午可以出门。' },
		may: 'note.add',
	},
	'people/:id/care': {
		plant: plant.carer,
		fields: { kind: 'day', duties: ['elder'] },
		may: 'care.ask',
	},
	'people/:id/training': {
		plant: plant.personToEnrol,
		fields: ({ runId = '' }) => ({ verb: 'enrol', run: runId }),
		may: 'enrolment.make',
	},
	'people/:id/plan': {
		fields: { verb: 'add', what: '办健康证', kind: 'paper', side: 'person' },
		may: 'plan.keep',
	},
	'handovers/:id': { fields: { verb: 'accept' } },
	'guidance/:id': { fields: { verb: 'withdraw' }, may: 'guidance.publish' },
	'me/offers/:id': { fields: {} },
	'me/offers/:id/accept': { fields: {} },
	'me/offers/:id/decline': { fields: { reason: 'care-duty' } },
	'me/refusals/:id': { fields: { words: '不同意' } },
	'me/cases/:id': { fields: { verb: 'appeal', words: '我不同意' } },
	'me/notices/:id': { fields: {} },
	'refusals/:id': {
		fields: { verb: 'decide', verdict: 'justified', ground: '情况属实。' },
		may: 'refusal.decide',
	},
	'refusals/:id/evidence': { fields: {}, file: aPicture, may: 'refusal.object' },
	'cases/:id': { fields: { verb: 'notify' }, may: 'case.notify' },
	'cases/:id/evidence': { fields: {}, file: aPicture, may: 'refusal.object' },
	'me/job/:id': { fields: { on: '2026-11-02', ground: '店关了' } },
	'job-reports/:id': {
		fields: { verb: 'dismiss', ground: '重复报告' },
		may: 'job-report.confirm',
	},
	'me/claims/:id': { fields: { verb: 'submit' } },
	'claims/:id': { fields: { verb: 'return', ground: '缺证书' }, may: 'claim.handle' },
	'claims/:id/evidence': { fields: {}, file: aPicture, may: 'claim.make' },
	'me/care/:id': { fields: { verb: 'rate', rating: 'good' }, may: 'care.confirm' },
	'care/:id': {
		plant: plant.awaitedCare,
		fields: { verb: 'refuse', ground: '已经有别的服务。' },
		may: 'care.settle',
	},
	'care/providers/:id': {
		fields: { name: '社区日间照料中心', kinds: ['home'], phone: '0571-87654321', place: '滨江区' },
	},
	'me/applications/:id': { fields: {} },
	'me/searches/:id': { fields: {} },
	'me/work/:id/start': { fields: { on: '2026-11-01' } },
	'me/work/:id/leave': { fields: { on: '2026-11-01', reason: 'own-wish' } },
	'offers/:id': { fields: { verb: 'withdraw', reason: '岗位有变' }, may: 'offer.withdraw' },
	'applications/:id': { fields: { verb: 'receive' }, may: 'application.record' },
	'people/:id/benefit': {
		fields: { pay: '3000', insured: 'no', size: '3', area: 'urban', standard: '826' },
	},
	'placements/:id': { fields: { verb: 'start', on: '2026-11-01' }, may: 'placement.report' },
	'officer/posts/:id': { fields: { verb: 'pause' }, may: 'post.publish' },
	'officer/posts/:id/edit': {
		plant: plant.post('draft'),
		fields: ({ employerId }) => ({
			kind: 'market',
			title: '保洁员',
			employer: employerNamed(employerId),
			place: '滨江区',
		}),
	},
}
