import { type DemandCode, demandCodes } from '#app/domain/posts/words.ts'
import { asWritten } from '#app/domain/tables/harmless.ts'
import type { Heading } from '#app/domain/tables/heading.ts'
import { cellText, type RawRow } from './raw-row.ts'

/**
 * The fields of a post in a file, each with the names its column may have: the first is the one of
 * our own template. Names are compared without case, spaces, asterisks and remarks in brackets.
 */
export const importColumns = {
	externalId: ['来源编号', 'externalId', '编号', '岗位编号', '职位编号', 'id'],
	kind: ['岗位类别', 'kind', '类别', '岗位类型'],
	title: ['岗位名称', 'title', '岗位', '职位', '职位名称', '招聘岗位', '工种', 'job title'],
	employer: [
		'用人单位',
		'employer',
		'单位',
		'单位名称',
		'公司',
		'公司名称',
		'企业名称',
		'招聘单位',
		'company',
	],
	creditCode: ['统一社会信用代码', 'creditCode', '信用代码'],
	place: ['工作地点', 'place', '工作地', '工作地区', '工作区域', '地区', 'location'],
	divisionCode: ['行政区划代码', 'divisionCode', '区划代码', '地区代码'],
	province: ['省', 'province', '省份'],
	city: ['市', 'city', '城市'],
	district: ['区县', 'district', '县', '区', '县区', 'county'],
	address: ['详细地址', 'address', '地址', '工作地址'],
	lat: ['纬度', 'lat', 'latitude'],
	lng: ['经度', 'lng', 'longitude', 'lon'],
	pay: ['待遇', 'pay', '薪资', '工资', '月薪', '薪酬', '工资待遇', '薪资待遇', 'salary', 'wage'],
	payMin: ['最低工资', 'payMin', 'salaryMin', '最低薪资', '工资下限', '薪资下限'],
	payMax: ['最高工资', 'payMax', 'salaryMax', '最高薪资', '工资上限', '薪资上限'],
	payUnit: ['计薪单位', 'payUnit', 'salaryUnit', '薪资单位', '计薪方式'],
	headcount: ['招聘人数', 'headcount', '人数', '需求人数', '名额'],
	hours: ['工作性质', 'hours', '用工形式', '全职兼职'],
	shift: ['班次', 'shift', '工作班次'],
	hoursPerDay: ['每天小时', 'hoursPerDay', '日工作时长', '每天几小时'],
	daysPerWeek: ['每周天数', 'daysPerWeek', '每周几天'],
	contract: ['合同', 'contract', '合同类型'],
	insurance: ['保险', 'insurance', '社会保险', '社保'],
	comforts: ['食宿', 'comforts', '吃住'],
	startsOn: ['开始日期', 'startsOn', '上岗日期', '到岗时间'],
	endsOn: ['结束日期', 'endsOn', '到期日期'],
	validUntil: ['有效期至', 'validUntil', '截止日期', '招聘截止'],
	education: ['学历', 'education', '文化程度', '学历要求'],
	experience: ['经验', 'experience', '工作经验', '经验要求'],
	description: ['岗位说明', 'description', '岗位描述', '职位描述', '工作内容', '岗位职责', '要求'],
	benefits: ['福利', 'benefits', '福利待遇'],
	skills: ['技能', 'skills', '技能要求'],
	openTo: ['面向人群', 'openTo', '招用对象'],
	workshop: ['帮扶车间', 'workshop', '车间'],
	project: ['以工代赈项目', 'project', '项目'],
	fundSource: ['资金来源', 'fundSource'],
	destination: ['输出地', 'destination', '目的地'],
	contactName: ['联系人', 'contactName'],
	contactPhone: ['联系电话', 'contactPhone', '电话', '手机'],
	source: ['来源', 'source'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type ImportField = keyof typeof importColumns

/** Columns of what work asks of a body: 无, 有一些, 较多. */
export const demandColumns: Record<DemandCode, string> = {
	lifting: '搬抬',
	standing: '久站',
	heights: '登高',
	night: '熬夜',
	sight: '视力',
	hearing: '听力',
	literacy: '识字',
}

type Key = ImportField | DemandCode

const keyOfName = new Map<string, Key>([
	...Object.entries(importColumns).flatMap(([field, names]) =>
		names.map((name) => [plain(name), field as ImportField] as const),
	),
	...demandCodes.flatMap((code) => [
		[plain(demandColumns[code]), code] as const,
		[plain(code), code] as const,
	]),
])

function plain(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/\([^)]*\)|[\s*:_-]/g, '')
		.toLowerCase()
}

/** Which field a column's name means; null for one that says nothing to us. */
export function fieldOfColumn(name: string): Key | null {
	return keyOfName.get(plain(name)) ?? null
}

export type NamedCells = {
	text: (field: Key) => string
	/** A list as the file holds it, or a text cut where its parts end. */
	list: (field: Key) => string[]
}

/** The cells of a row by what their columns mean; of two columns for one field the first filled one counts. */
export function cellsByField(row: RawRow): NamedCells {
	const cells = new Map<Key, unknown>()
	for (const [name, cell] of Object.entries(row)) {
		const field = fieldOfColumn(name)
		if (field && cellText(cells.get(field)) === '') cells.set(field, cell)
	}
	const text = (field: Key) => asWritten(cellText(cells.get(field)))
	return {
		text,
		list: (field) => {
			const cell = cells.get(field)
			const parts = Array.isArray(cell) ? cell.map(cellText) : text(field).split(/[,，、;；|\n]+/)
			return parts.map((part) => part.trim()).filter((part) => part !== '')
		},
	}
}

const nameOf = (field: ImportField): string => importColumns[field][0]

/** The columns without which a file makes no posts. */
export const postHeading: Heading = {
	fieldOf: fieldOfColumn,
	needed: [
		[['title'], nameOf('title')],
		[['employer'], nameOf('employer')],
		[['place', 'divisionCode', 'city', 'district', 'address'], nameOf('place')],
		[['pay', 'payMin'], nameOf('pay')],
	],
}
