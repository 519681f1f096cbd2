import type { Certificate } from '#app/domain/seekers/words.ts'

/** How posts write that they ask for a certificate: patterns that PostgreSQL and JavaScript read alike. */
export const certificateSigns: Record<Certificate, string> = {
	health: '健康证',
	security: '保安(员)?证|保安员资格',
	care: '(护理员?|护工)(资格|上岗|职业资格)?证',
	domestic: '(家政(服务员?)?|月嫂|育婴(师|员)?)(资格|上岗)?证',
	cook: '厨师(资格|等级)?证',
	driver: '驾驶?证|驾照|[ABC][123]证',
	electrician: '(低压|高压)?电工(操作|上岗)?证',
	welder: '焊工(操作|上岗)?证',
	forklift: '叉车(操作|司机|上岗)?证',
}
