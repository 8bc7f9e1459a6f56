/*M!999999\- enable the sandbox mode */ 

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;
DROP TABLE IF EXISTS `DATABASECHANGELOG`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `DATABASECHANGELOG` (
  `ID` varchar(255) NOT NULL,
  `AUTHOR` varchar(255) NOT NULL,
  `FILENAME` varchar(255) NOT NULL,
  `DATEEXECUTED` datetime NOT NULL,
  `ORDEREXECUTED` int(11) NOT NULL,
  `EXECTYPE` varchar(10) NOT NULL,
  `MD5SUM` varchar(35) DEFAULT NULL,
  `DESCRIPTION` varchar(255) DEFAULT NULL,
  `COMMENTS` varchar(255) DEFAULT NULL,
  `TAG` varchar(255) DEFAULT NULL,
  `LIQUIBASE` varchar(20) DEFAULT NULL,
  `CONTEXTS` varchar(255) DEFAULT NULL,
  `LABELS` varchar(255) DEFAULT NULL,
  `DEPLOYMENT_ID` varchar(10) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `DATABASECHANGELOG` DISABLE KEYS */;
INSERT INTO `DATABASECHANGELOG` VALUES
('001-countries','people','db/people/001-people.sql','2026-11-29 22:01:03',1,'EXECUTED','9:9b3de18763f9d02416ef8851301a643a','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-agencies','people','db/people/001-people.sql','2026-11-29 22:01:04',2,'EXECUTED','9:000ef121d9bbea38f779b47996b5dcd7','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-persons','people','db/people/001-people.sql','2026-11-29 22:01:05',3,'EXECUTED','9:3a3bfcd6f7a7d522704d2841e534f5b2','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-vouches','people','db/people/001-people.sql','2026-11-29 22:01:06',4,'EXECUTED','9:b52ec120f9b779fd3d8a7bdeb89c3e7e','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-roles','people','db/people/001-people.sql','2026-11-29 22:01:06',5,'EXECUTED','9:b200f825941d410194f2df9a8668d3d6','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-sign-in-failures','people','db/people/001-people.sql','2026-11-29 22:01:06',6,'EXECUTED','9:24e68e9ab453b5230d40e9092622709a','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-access-tokens','people','db/people/002-access-tokens.sql','2026-11-29 22:01:06',7,'EXECUTED','9:55af292d2bb61dba4f00f1455f48fc7d','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('003-affiliation','people','db/people/003-affiliation.sql','2026-11-29 22:01:06',8,'EXECUTED','9:847cff9a89316a694f9a67a57ea3048b','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-spaces','access','db/access/001-access.sql','2026-11-29 22:01:06',9,'EXECUTED','9:9d10f8e422f33f5d0e23333e8278325e','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-grants','access','db/access/001-access.sql','2026-11-29 22:01:06',10,'EXECUTED','9:1ea29e8925b2f8c9dddc29b4533a18d8','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-audiences','access','db/access/001-access.sql','2026-11-29 22:01:06',11,'EXECUTED','9:97b845bf9ce4a6270df268722b8c08ce','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-admission','access','db/access/001-access.sql','2026-11-29 22:01:06',12,'EXECUTED','9:8eab0d888d2878f1cd3f3d9fc9786106','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-may','access','db/access/001-access.sql','2026-11-29 22:01:07',13,'EXECUTED','9:b2658d194d786c2efce6f2451bee37cf','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-crime-areas','access','db/access/002-crime-areas.sql','2026-11-29 22:01:07',14,'EXECUTED','9:0fc1f131723b2198ff5e78ee51bd2406','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-outbox','search','db/search/001-outbox.sql','2026-11-29 22:01:07',15,'EXECUTED','9:95c6015e9aa9818e538fd70cb45984bd','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-agents','search','db/search/001-outbox.sql','2026-11-29 22:01:07',16,'EXECUTED','9:70654f62610a92e3b5cb567992ab01e8','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-changes','search','db/search/002-saved-searches.sql','2026-11-29 22:01:07',17,'EXECUTED','9:d3fb64461246bc5804551fb34de01dfd','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-saved','search','db/search/002-saved-searches.sql','2026-11-29 22:01:08',18,'EXECUTED','9:563e1b66bc653344b1470b469c8aa876','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-past','search','db/search/002-saved-searches.sql','2026-11-29 22:01:08',19,'EXECUTED','9:49b2fdcd9e6da194924a0f5df7a4e088','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('003-glossary','search','db/search/003-glossary.sql','2026-11-29 22:01:08',20,'EXECUTED','9:e31786e6b8108d05c956eff3a1c5ad3f','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('004-index-building','search','db/search/004-index-building.sql','2026-11-29 22:01:08',21,'EXECUTED','9:68fb571b55e51e6695a49545ad5822f7','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-documents','documents','db/documents/001-documents.sql','2026-11-29 22:01:08',22,'EXECUTED','9:615a21d2c7e13371e02b395de8679485','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-texts','documents','db/documents/001-documents.sql','2026-11-29 22:01:08',23,'EXECUTED','9:bc1c2fa4f0038598a72a318efe8094ab','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-versions','documents','db/documents/001-documents.sql','2026-11-29 22:01:08',24,'EXECUTED','9:0410139ca921f13c604d6dd4ee716298','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-recent','documents','db/documents/002-recent.sql','2026-11-29 22:01:08',25,'EXECUTED','9:95700c8e5897ad7f65374b19e96d6261','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('003-same','documents','db/documents/003-same.sql','2026-11-29 22:01:08',26,'EXECUTED','9:ea2978196d1a08d1b47604d6de540216','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-topics','topics','db/topics/001-topics.sql','2026-11-29 22:01:08',27,'EXECUTED','9:8045683dc7976a3cc802f43be0f5a242','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-posts','topics','db/topics/001-topics.sql','2026-11-29 22:01:08',28,'EXECUTED','9:a66c781ba77c4a27ca846c78bab194ff','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-drafts','topics','db/topics/001-topics.sql','2026-11-29 22:01:08',29,'EXECUTED','9:8baeb7b5cc7460c50cf7683bf5dc4528','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('002-revision-audience','topics','db/topics/002-revision-audience.sql','2026-11-29 22:01:08',30,'EXECUTED','9:b647564bb9ae79cca4b13df5d03f4ead','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('003-whole-drafts','topics','db/topics/003-whole-drafts.sql','2026-11-29 22:01:08',31,'EXECUTED','9:3bf6cf4d974cd6eb2065139b9d3fd756','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('004-lines','topics','db/topics/004-lines.sql','2026-11-29 22:01:08',32,'EXECUTED','9:7ca8b0d0901c829291a5b8232f529a08','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-rooms','operations','db/operations/001-rooms.sql','2026-11-29 22:01:09',33,'EXECUTED','9:07b60007b858385d08b57dfbe0d9d9f5','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-invitations','operations','db/operations/001-rooms.sql','2026-11-29 22:01:09',34,'EXECUTED','9:f84518926bd0fd65fe0c54c59cd59067','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-writes','api','db/api/001-writes.sql','2026-11-29 22:01:09',35,'EXECUTED','9:4bcdb50f831f7ca358b6da994517c1d0','sql','',NULL,'4.33.0',NULL,NULL,'5989653988'),
('001-steps','demo','db/demo/001-steps.sql','2026-11-29 22:01:09',36,'EXECUTED','9:cc5dc1efba35a39bd2235391d9235c73','sql','',NULL,'4.33.0','demo',NULL,'5989653988');
/*!40000 ALTER TABLE `DATABASECHANGELOG` ENABLE KEYS */;
DROP TABLE IF EXISTS `DATABASECHANGELOGLOCK`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `DATABASECHANGELOGLOCK` (
  `ID` int(11) NOT NULL,
  `LOCKED` tinyint(1) NOT NULL,
  `LOCKGRANTED` datetime DEFAULT NULL,
  `LOCKEDBY` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `DATABASECHANGELOGLOCK` DISABLE KEYS */;
INSERT INTO `DATABASECHANGELOGLOCK` VALUES
(1,0,NULL,NULL);
/*!40000 ALTER TABLE `DATABASECHANGELOGLOCK` ENABLE KEYS */;
DROP TABLE IF EXISTS `access_token`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `access_token` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `name` varchar(80) NOT NULL,
  `scope` varchar(10) NOT NULL,
  `digest` binary(32) NOT NULL COMMENT 'SHA-256 of the token, which is kept nowhere',
  `made_at` datetime(6) NOT NULL,
  `valid_until` datetime(6) NOT NULL COMMENT 'revoking brings it forward',
  PRIMARY KEY (`id`),
  UNIQUE KEY `access_token_digest` (`digest`),
  KEY `access_token_person` (`person_id`,`valid_until`),
  CONSTRAINT `access_token_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `access_token` DISABLE KEYS */;
/*!40000 ALTER TABLE `access_token` ENABLE KEYS */;
DROP TABLE IF EXISTS `admission`;
/*!50001 DROP VIEW IF EXISTS `admission`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `admission` AS SELECT
 1 AS `person_id`,
  1 AS `audience_id`,
  1 AS `space_id`,
  1 AS `capability`,
  1 AS `valid_from`,
  1 AS `valid_until` */;
SET character_set_client = @saved_cs_client;
DROP TABLE IF EXISTS `agency`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `agency` (
  `id` uuid NOT NULL,
  `country_code` char(2) DEFAULT NULL,
  `name_en` varchar(200) NOT NULL,
  `name_fr` varchar(200) NOT NULL,
  `name_es` varchar(200) NOT NULL,
  `name_ar` varchar(200) NOT NULL,
  `approved_to_engage` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `agency_country` (`country_code`),
  CONSTRAINT `agency_country` FOREIGN KEY (`country_code`) REFERENCES `country` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `agency` DISABLE KEYS */;
INSERT INTO `agency` VALUES
('952f3d30-83e9-4b66-bb17-12fb4161af40','BR','Federal Cybercrime Division','Division fédérale de lutte contre la cybercriminalité','División Federal contra la Ciberdelincuencia','الشعبة الاتحادية لمكافحة الجرائم السيبرانية',1),
('17b25456-5c09-41a0-b1c2-18e0a03ea3e1','BR','National Central Bureau of Brazil','Bureau central national du Brésil','Oficina Central Nacional de Brasil','المكتب المركزي الوطني في البرازيل',1),
('acc376bc-9e1f-42af-8714-20d6e97fa8e1','KE','Wildlife Enforcement Service','Service de protection de la faune','Servicio de Protección de la Fauna','دائرة إنفاذ قوانين الأحياء البرية',1),
('ead10002-690a-40d7-b5a5-2facaf1da6e4','KE','National Central Bureau of Kenya','Bureau central national du Kenya','Oficina Central Nacional de Kenia','المكتب المركزي الوطني في كينيا',1),
('dd53ab1f-e79e-44e5-93d4-39de7f265216','SG','National Central Bureau of Singapore','Bureau central national de Singapour','Oficina Central Nacional de Singapur','المكتب المركزي الوطني في سنغافورة',1),
('cec7bc04-90e8-4312-b7f0-6c1dc82de581','NZ','Online Harm Investigation Team','Équipe d\'enquête sur les préjudices en ligne','Equipo de Investigación de Daños en Línea','فريق التحقيق في الأضرار على الإنترنت',1),
('1fc53fb3-82a5-4811-9fc2-71a6db0e16cd','FR','Digital Investigations Office','Office des enquêtes numériques','Oficina de Investigaciones Digitales','مكتب التحقيقات الرقمية',1),
('8cf8e8bc-427c-4d82-a1b4-776d6ff0edcd','FR','National Central Bureau of France','Bureau central national de la France','Oficina Central Nacional de Francia','المكتب المركزي الوطني في فرنسا',1),
('1f2f2980-6166-459d-b0e4-81f315543c65',NULL,'Perrimont Cyber Research','Perrimont Cyber Research','Perrimont Cyber Research','شركة بيريمونت للبحوث السيبرانية',1),
('317c81ea-e7fb-48c4-a423-c2d6f66e5820','KE','Cybercrime Investigation Unit','Unité d\'enquête sur la cybercriminalité','Unidad de Investigación de Ciberdelincuencia','وحدة التحقيق في الجرائم السيبرانية',1),
('f0a296a9-be4f-4161-898a-d0d404026e30','NZ','National Central Bureau of New Zealand','Bureau central national de la Nouvelle-Zélande','Oficina Central Nacional de Nueva Zelandia','المكتب المركزي الوطني في نيوزيلندا',1),
('822e67a0-9a1d-4f42-917f-d29df3d9e063','SG','Technology Crime Division','Division de la criminalité technologique','División de Delitos Tecnológicos','شعبة الجرائم التقنية',1),
('3a0a89bb-da31-4163-8b8e-d44521f86b7b',NULL,'General Secretariat','Secrétariat général','Secretaría General','الأمانة العامة',1);
/*!40000 ALTER TABLE `agency` ENABLE KEYS */;
DROP TABLE IF EXISTS `api_write`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `api_write` (
  `person_id` uuid NOT NULL,
  `write_key` varchar(100) NOT NULL COMMENT 'as the program chose it: Idempotency-Key',
  `digest` binary(32) NOT NULL COMMENT 'SHA-256 of what was asked for',
  `made` uuid NOT NULL COMMENT 'what came of it',
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`person_id`,`write_key`),
  CONSTRAINT `api_write_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `api_write` DISABLE KEYS */;
/*!40000 ALTER TABLE `api_write` ENABLE KEYS */;
DROP TABLE IF EXISTS `audience`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `audience` (
  `id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  `classification` tinyint(4) NOT NULL,
  `tlp` tinyint(4) NOT NULL,
  `handling` varchar(20) NOT NULL,
  `source` varchar(30) NOT NULL,
  `origin_country` char(2) DEFAULT NULL,
  `origin_agency` uuid DEFAULT NULL,
  `only_countries` tinyint(1) NOT NULL,
  `fingerprint` char(64) NOT NULL COMMENT 'SHA-256 of the marking and the originator: the same narrowing is the same audience',
  PRIMARY KEY (`id`),
  UNIQUE KEY `audience_narrowing` (`space_id`,`fingerprint`),
  KEY `audience_origin` (`origin_country`),
  KEY `audience_origin_agency` (`origin_agency`),
  CONSTRAINT `audience_origin_agency` FOREIGN KEY (`origin_agency`) REFERENCES `agency` (`id`),
  CONSTRAINT `audience_origin_country` FOREIGN KEY (`origin_country`) REFERENCES `country` (`code`),
  CONSTRAINT `audience_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `audience` DISABLE KEYS */;
INSERT INTO `audience` VALUES
('426230b6-f436-4aa6-ba33-009fef7a4217','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','NCB','BR',NULL,0,'00caa2ce7780e96da2d8edc2c89b6bd5a4cf809e63c00c92787109a8e460fc8a'),
('c15d02a6-7bbf-4da4-84a4-0830807c252a','f1d790e9-7eca-49d2-9044-6d493e1baeac',2,3,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'c8d205c24ad42433f4856ceb46696a29391be427f6ff2a5000ea9bc8d105eacd'),
('916d6724-ac08-4528-8637-098c3960ef0f','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','NCB','KE',NULL,0,'ea23792d4ba8573f809e929bbc9334b135cfd9450fa823c7ea658b5b8d24a2d2'),
('b38bf8fb-4f39-4efa-ba8c-0c410746cd65','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','NCB','BR',NULL,0,'00caa2ce7780e96da2d8edc2c89b6bd5a4cf809e63c00c92787109a8e460fc8a'),
('075a025d-8ebe-4e44-894d-13c9588c13e4','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','NCB','SG',NULL,0,'1c6bf34be500b4d4c95c0a39a5d865fe00ce5ba62081e530e873d48a4a5a81c4'),
('46f7b3d8-8648-4102-8b83-15b765244d8c','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','SG',NULL,0,'f77ccec1fd0cf945708e1051c0fd17929b982a14704dc1d703f24265dab12696'),
('336efa62-f3cb-4e61-9d81-17407d527b21','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','APPROVED_AGENCY','SG',NULL,0,'de4567df7ad1552f1053ace92b6f6ed5fe106f9ea18d3a738b2837cd2aceaef4'),
('a423c6d6-5d0a-41eb-b420-1ce1e14675e2','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('ffdb2daf-83fa-4d69-9d5e-1d2bdcea1d71','f1d790e9-7eca-49d2-9044-6d493e1baeac',2,3,'','NCB','FR',NULL,0,'2743991946a8aa3d5bea248fec65998867b6586d06063b86bac713231e32d6b8'),
('1c06f882-8fe8-480d-aaa9-1e9ea3565782','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','BR',NULL,0,'6fe1cf8eb816860a605b3a45470650416654d74eb4a95e5f813abc45c181fea7'),
('f4290ee0-cbd8-4988-82e6-2098e5602dae','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','NCB','FR',NULL,0,'4dc5e8c8613357315bf20337561ff1e184d9512cb575bcfa7c8ddcb4307b4650'),
('4fd8ea20-84c5-4913-956d-22f3b068629c','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',1,2,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'f6164eec1b4d7b4088d2f30a7788fa9c2b9af545a1050c245247300f911608ad'),
('6f466168-b8e3-4230-811a-2403fed1d4af','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',1,2,'','APPROVED_AGENCY','KE',NULL,0,'fb36fc49de699f1f148e626af35801dbe138e4258f7fd153a56a010c8fc5f806'),
('90c6af7c-efc2-402a-87b3-27947df446f0','90c6af7c-efc2-402a-87b3-27947df446f0',0,0,'','GS',NULL,NULL,0,'own'),
('897c0357-e178-4349-9694-28a6927c9cad','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','APPROVED_AGENCY','BR',NULL,0,'85d6097ab6180c1da30880d978a630723b01130c292e4172be7bf0dd06964932'),
('ab44da30-1bcc-40d7-af12-2b654eddf9b7','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('6afb67ee-a244-4c29-91e6-2bc16f599892','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,0,'','GS',NULL,NULL,0,'own'),
('9924707c-e77a-4f64-bb50-2f79b128911c','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('7575e9bd-624a-4386-8ed9-304569a7f2ae','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','APPROVED_AGENCY','SG',NULL,0,'de4567df7ad1552f1053ace92b6f6ed5fe106f9ea18d3a738b2837cd2aceaef4'),
('22035b80-2264-44a6-9ca1-326c178ba279','f1d790e9-7eca-49d2-9044-6d493e1baeac',2,3,'','APPROVED_AGENCY','FR',NULL,0,'805399d40e30d44a897850a9287388e5d0259c156c3f813d293997cfa82f74a4'),
('dea30264-b2d7-4786-94bc-33c39b53042e','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','NCB','FR',NULL,0,'4dc5e8c8613357315bf20337561ff1e184d9512cb575bcfa7c8ddcb4307b4650'),
('f7f9b24c-433a-41f6-a76a-393775991b81','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','NCB','NZ',NULL,0,'3dcbe83ad1960340a11fb1676048dc9bb8d29dace08c38ce9e0e92e6e55dc6f7'),
('b43505ab-e689-48d2-bb4b-3ef7ccf1b8d0','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','EXTERNAL','KE',NULL,0,'b309c47e15d171fb24f4d6f71327d705b43bcc5148d92167c3db3ab205b2c72d'),
('be423a79-9fff-4966-a6c8-3f162a15176f','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('826ccd73-73b3-4eb0-9f89-3f32480b995e','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('67280b1b-1297-4518-896a-4097806af0d5','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('2351762e-8bab-4ab7-a4bf-471be6bc6f59','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','APPROVED_AGENCY','SG',NULL,0,'600403eee24b8a14dc270e03fcd7981c9123c80bd39e9d2946a6c0825e59f87f'),
('eb710f24-1533-4631-b964-4bbc2663fbb2','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','APPROVED_AGENCY','SG',NULL,0,'de4567df7ad1552f1053ace92b6f6ed5fe106f9ea18d3a738b2837cd2aceaef4'),
('42447a0b-d290-473d-a8c5-5071a9dde6af','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','APPROVED_AGENCY','FR',NULL,0,'c191bccbb8a29f194a428c33d1dad5f4e738f40dcd8698dae1b62e3720279ec4'),
('b569122c-ee30-4628-9510-5a42def8ac19','b569122c-ee30-4628-9510-5a42def8ac19',0,0,'','GS',NULL,NULL,0,'own'),
('06f0bd63-749e-479c-bc19-5af70244c779','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','NCB','FR',NULL,0,'4dc5e8c8613357315bf20337561ff1e184d9512cb575bcfa7c8ddcb4307b4650'),
('8f02983f-6e30-4e42-ad09-6037d03987f0','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','APPROVED_AGENCY','SG',NULL,0,'14825598a1072bb1631859488649cc0e022f12fe552876a03ca3768cd9902fde'),
('14134830-5dd2-46ce-a4b4-612f35175b4c','f1d790e9-7eca-49d2-9044-6d493e1baeac',2,3,'','NCB','NZ',NULL,0,'59736b5730784103ac10b3e39e97c6463d296df8f43583e06a8ca9a5d6607fd1'),
('04195876-ec7b-4525-a78f-623eb1a279a4','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','NCB','BR',NULL,0,'00caa2ce7780e96da2d8edc2c89b6bd5a4cf809e63c00c92787109a8e460fc8a'),
('b4218fa9-5677-4a88-b4d2-677c6f9e5c77','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('7a474bdf-d46a-4339-87ba-6a0ac02e0757','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','NCB','SG',NULL,0,'1c6bf34be500b4d4c95c0a39a5d865fe00ce5ba62081e530e873d48a4a5a81c4'),
('f1d790e9-7eca-49d2-9044-6d493e1baeac','f1d790e9-7eca-49d2-9044-6d493e1baeac',0,0,'','GS',NULL,NULL,0,'own'),
('dbb320a4-927c-425f-9b73-707f164692fd','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','APPROVED_AGENCY','BR',NULL,0,'85d6097ab6180c1da30880d978a630723b01130c292e4172be7bf0dd06964932'),
('2555ce64-0454-4141-aea7-71cb57f3e5c3','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','APPROVED_AGENCY','FR',NULL,0,'c191bccbb8a29f194a428c33d1dad5f4e738f40dcd8698dae1b62e3720279ec4'),
('b16671d4-8fad-4902-826b-73531ed3e7e5','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','APPROVED_AGENCY','KE',NULL,0,'fb36fc49de699f1f148e626af35801dbe138e4258f7fd153a56a010c8fc5f806'),
('da23a73e-8ea1-4767-833e-7ef8761ff859','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','APPROVED_AGENCY','FR',NULL,0,'c191bccbb8a29f194a428c33d1dad5f4e738f40dcd8698dae1b62e3720279ec4'),
('9dd06c39-c4af-45b3-b311-7fd313e0873a','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','NCB','KE',NULL,0,'ea23792d4ba8573f809e929bbc9334b135cfd9450fa823c7ea658b5b8d24a2d2'),
('3f208654-11b4-47f5-b66f-80d6f20ef93c','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','SG',NULL,1,'9a3735b11c2fcf8cee429d5a28c93f605e09253603733992c168a295e31e7fae'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','c63a5b12-69d0-44a0-9165-819d604b30fa',0,0,'','GS',NULL,NULL,0,'own'),
('bc20b026-a510-4845-9727-82c336a8ffd0','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','KE',NULL,1,'6966002436b174b270ac206eac78109339ded7a3925775e4be5bf3ec543e70d4'),
('26e266d4-7cec-43c0-85fe-844e3bb6a76d','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','APPROVED_AGENCY','BR',NULL,0,'85d6097ab6180c1da30880d978a630723b01130c292e4172be7bf0dd06964932'),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',0,0,'','GS',NULL,NULL,0,'own'),
('93c61eb5-1e94-43b4-8d5f-8b873b0c5377','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','APPROVED_AGENCY','BR',NULL,0,'22ab1ecae080fc3555a0b7ba4a931049bc8bffa8d5cb584869d6a57851f70f46'),
('a530a662-6ef2-45e5-9060-9135854434f3','a530a662-6ef2-45e5-9060-9135854434f3',0,0,'','GS',NULL,NULL,0,'own'),
('a3a5300f-998a-4d3e-8ea1-92826e1153dd','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('d37109d6-96a4-41e8-a688-93facefe2546','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','NCB','FR',NULL,0,'4dc5e8c8613357315bf20337561ff1e184d9512cb575bcfa7c8ddcb4307b4650'),
('005e8629-5e4f-410e-a907-953f59367b90','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','APPROVED_AGENCY','FR',NULL,0,'c191bccbb8a29f194a428c33d1dad5f4e738f40dcd8698dae1b62e3720279ec4'),
('31a45e82-6e63-4b62-baa5-97d68be62150','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','APPROVED_AGENCY','SG',NULL,0,'de4567df7ad1552f1053ace92b6f6ed5fe106f9ea18d3a738b2837cd2aceaef4'),
('7b4eefdc-57d6-4447-890e-99447939ffa2','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'H1','APPROVED_AGENCY','BR',NULL,0,'048656fc1a68e8a323e6a11974f0fda4652f24ef9f72b7e2458de196054ec5ec'),
('486b8402-71b0-42ff-86c7-9b9e8ddd7af8','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('ed2c65f7-1bfb-4234-a5df-a0c2e602af97','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','NCB','KE',NULL,0,'ea23792d4ba8573f809e929bbc9334b135cfd9450fa823c7ea658b5b8d24a2d2'),
('212ae988-f109-4e46-9395-a2aa3f11e7c4','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'ed973996c751e9b541c9614367055ccb07f32cfb45f7f77c417a13484e8d58e2'),
('2623fb85-62e8-4969-aa08-a635ce011927','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'f6164eec1b4d7b4088d2f30a7788fa9c2b9af545a1050c245247300f911608ad'),
('68e2d1b9-0b58-4d7c-8037-a71af8665a74','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('5446e896-79a7-4c72-87c4-a9bc0f146bb5','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','BR',NULL,0,'223b32c85c410484fc942faed887c0e29dfad071b998040b36bd15dc1ef7828b'),
('157da2a3-76fc-49da-ab1c-ab55d0b9f571','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','PRIVATE_PARTNER',NULL,'1f2f2980-6166-459d-b0e4-81f315543c65',0,'1ee23804ae1e000bf66ceecefba1f0d713d7a4ee93a41f690f7974662ee0d2aa'),
('2161f08f-b005-44b6-8a4e-b0c300d22578','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',1,2,'','EXTERNAL','KE',NULL,0,'b309c47e15d171fb24f4d6f71327d705b43bcc5148d92167c3db3ab205b2c72d'),
('6cea192c-3e78-412e-8783-b124b0d85618','6cea192c-3e78-412e-8783-b124b0d85618',0,0,'','GS',NULL,NULL,0,'own'),
('544a2744-960a-4da3-825c-b132fd4daf4b','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'8396ee8cd77d7f2e424a5d6c458ec5f4a90a951286775fa195defbf0fb8d3c1d'),
('e61151f0-9897-453c-bb39-b2ec3fcc4886','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('c17d5ef2-32d8-4ea1-9be5-b7430f589a21','f1d790e9-7eca-49d2-9044-6d493e1baeac',3,3,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'14079de5c0eba808e0be6378a399f96ff458a1684f28bfead1e6f55fb8b114d1'),
('fd746e7a-3228-4773-ad47-b897810d0a2a','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'H0','APPROVED_AGENCY','KE',NULL,0,'76f2c248ff9a5240e5c1d01f4214d98d259b63b0b87c029d7b8cd4a6db65e9fa'),
('ab67c120-6482-4283-9be2-b95c1923a153','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','NCB','BR',NULL,0,'00caa2ce7780e96da2d8edc2c89b6bd5a4cf809e63c00c92787109a8e460fc8a'),
('a8213c1b-59b1-4659-aa2f-ba40a4ca8c27','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','APPROVED_AGENCY','BR',NULL,1,'ad3b7cbc7f0263473c7294de45b26f29308a4bb0ab3ab48213103a44fb0e0836'),
('a4d124a6-02c0-4909-a2e9-bb4674a5d6b8','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','APPROVED_AGENCY','BR',NULL,0,'85d6097ab6180c1da30880d978a630723b01130c292e4172be7bf0dd06964932'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,0,'','GS',NULL,NULL,0,'own'),
('9a1fe011-c476-4a9b-9cad-c21fa2b22132','f1d790e9-7eca-49d2-9044-6d493e1baeac',3,3,'','APPROVED_AGENCY','FR',NULL,0,'bdcd4e9bdc57bcc1b43592c1d95b6558eee9c5b899adde62c1201db239f10b95'),
('c0d92c10-aac5-4dab-9a28-c51ec253bfc3','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','EXTERNAL','SG',NULL,0,'d7038b5ea704ae7a4c3c5c971b2b3893aeeea6ce44846afd9da2fa1baa770a9d'),
('ce26c252-6c33-466f-8bf6-cc04658bdef2','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','PRIVATE_PARTNER',NULL,'1f2f2980-6166-459d-b0e4-81f315543c65',0,'1ee23804ae1e000bf66ceecefba1f0d713d7a4ee93a41f690f7974662ee0d2aa'),
('46000796-9cc9-474e-83fd-ccdda545fe51','c63a5b12-69d0-44a0-9165-819d604b30fa',0,1,'','NCB','FR',NULL,0,'4dc5e8c8613357315bf20337561ff1e184d9512cb575bcfa7c8ddcb4307b4650'),
('77e70e49-324f-4bd9-bf31-cd5816f7146f','b569122c-ee30-4628-9510-5a42def8ac19',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('be4ae857-7599-4419-b375-ce16f96c1a78','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','APPROVED_AGENCY','BR',NULL,0,'85d6097ab6180c1da30880d978a630723b01130c292e4172be7bf0dd06964932'),
('391a3d3f-75a4-43ae-9d5d-d2704b65a49c','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',1,2,'','APPROVED_AGENCY','FR',NULL,0,'04e500df1663373ff4ff4586c09d80655f14b7f156cef9a68f16ebcada3b5a0e'),
('43e13549-7b97-4ba0-9a53-d57043f43a40','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','PRIVATE_PARTNER',NULL,'1f2f2980-6166-459d-b0e4-81f315543c65',0,'27472f0115e24a573dd3def938dec42929d6d1da3dd3c427ff04dd77f969eb26'),
('83efb805-d9af-4247-afeb-dcaa6d1443f0','a530a662-6ef2-45e5-9060-9135854434f3',0,1,'','APPROVED_AGENCY','SG',NULL,0,'de4567df7ad1552f1053ace92b6f6ed5fe106f9ea18d3a738b2837cd2aceaef4'),
('b9c3ee16-6414-4d09-9190-df21d58f143a','6cea192c-3e78-412e-8783-b124b0d85618',2,2,'','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',1,'d9e3c40aca1ee4acc34b57cd3e4baf62f79a2597f1a96c857e6fca5ada3a323a'),
('07e18a21-4978-47df-a454-e10da5e6893e','6cea192c-3e78-412e-8783-b124b0d85618',2,4,'H1,H2','GS',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'0b171fa7475397676b276afeb8263a88ad550c33f049bdfae1261c977c2419c8'),
('c9de8fbf-a795-4c1c-a136-e192fa7ce838','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',1,2,'','EXTERNAL','FR',NULL,0,'818f6be29152c29d5f17772223ed22273c136b3acc4ff38926b1e797af00e07b'),
('1a5dd886-7bf4-46a6-8038-e59738aedf8c','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','APPROVED_AGENCY','NZ',NULL,0,'e6a6d497f1fe884c333de91def6e382ece9e03de604b80afe88ee115b03b6db4'),
('48d5c541-f2e2-41e9-a947-e5aa3309b2f9','90c6af7c-efc2-402a-87b3-27947df446f0',0,1,'','NCB','NZ',NULL,0,'3dcbe83ad1960340a11fb1676048dc9bb8d29dace08c38ce9e0e92e6e55dc6f7'),
('fc5172f2-8365-49a4-bb36-e7329be1ea10','6cea192c-3e78-412e-8783-b124b0d85618',1,2,'','EXTERNAL',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b',0,'01f4cb5c5a4a66e62a8b1cdf1d43b9049cd5ba71f295e7474fb5b644e312a7c7'),
('2547afe9-d046-4ccb-a99e-eab53191c699','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','APPROVED_AGENCY','KE',NULL,0,'21f6c4797aa4ce48f255a148877d8e649b54bcc9e02483f4db06d7ec41c1d1e6'),
('a1b5920f-e82b-414d-897b-eb640827d586','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0,1,'','NCB','SG',NULL,0,'1c6bf34be500b4d4c95c0a39a5d865fe00ce5ba62081e530e873d48a4a5a81c4'),
('9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f','5d9d66ee-9170-4499-a040-bb72f0ca61ae',0,1,'','APPROVED_AGENCY','FR',NULL,0,'c191bccbb8a29f194a428c33d1dad5f4e738f40dcd8698dae1b62e3720279ec4');
/*!40000 ALTER TABLE `audience` ENABLE KEYS */;
DROP TABLE IF EXISTS `audience_country`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `audience_country` (
  `audience_id` uuid NOT NULL,
  `country` char(2) NOT NULL,
  `included` tinyint(1) NOT NULL,
  PRIMARY KEY (`audience_id`,`country`,`included`),
  CONSTRAINT `audience_country_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `audience_country` DISABLE KEYS */;
INSERT INTO `audience_country` VALUES
('1c06f882-8fe8-480d-aaa9-1e9ea3565782','KE',0),
('3f208654-11b4-47f5-b66f-80d6f20ef93c','BR',1),
('3f208654-11b4-47f5-b66f-80d6f20ef93c','KE',1),
('3f208654-11b4-47f5-b66f-80d6f20ef93c','SG',1),
('bc20b026-a510-4845-9727-82c336a8ffd0','BR',1),
('bc20b026-a510-4845-9727-82c336a8ffd0','KE',1),
('bc20b026-a510-4845-9727-82c336a8ffd0','SG',1),
('a8213c1b-59b1-4659-aa2f-ba40a4ca8c27','BR',1),
('a8213c1b-59b1-4659-aa2f-ba40a4ca8c27','KE',1),
('a8213c1b-59b1-4659-aa2f-ba40a4ca8c27','SG',1),
('b9c3ee16-6414-4d09-9190-df21d58f143a','BR',1),
('b9c3ee16-6414-4d09-9190-df21d58f143a','KE',1),
('b9c3ee16-6414-4d09-9190-df21d58f143a','SG',1);
/*!40000 ALTER TABLE `audience_country` ENABLE KEYS */;
DROP TABLE IF EXISTS `audience_recipient`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `audience_recipient` (
  `audience_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  PRIMARY KEY (`audience_id`,`person_id`),
  KEY `audience_recipient_person` (`person_id`),
  CONSTRAINT `audience_recipient_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`),
  CONSTRAINT `audience_recipient_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `audience_recipient` DISABLE KEYS */;
INSERT INTO `audience_recipient` VALUES
('07e18a21-4978-47df-a454-e10da5e6893e','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0'),
('07e18a21-4978-47df-a454-e10da5e6893e','c67fac28-7129-4053-932a-ae65d8ad3bcc');
/*!40000 ALTER TABLE `audience_recipient` ENABLE KEYS */;
DROP TABLE IF EXISTS `audience_release`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `audience_release` (
  `audience_id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  PRIMARY KEY (`audience_id`,`agency_id`),
  KEY `audience_release_agency` (`agency_id`),
  CONSTRAINT `audience_release_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `audience_release_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `audience_release` DISABLE KEYS */;
INSERT INTO `audience_release` VALUES
('8f02983f-6e30-4e42-ad09-6037d03987f0','1f2f2980-6166-459d-b0e4-81f315543c65'),
('43e13549-7b97-4ba0-9a53-d57043f43a40','1f2f2980-6166-459d-b0e4-81f315543c65');
/*!40000 ALTER TABLE `audience_release` ENABLE KEYS */;
DROP TABLE IF EXISTS `country`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `country` (
  `code` char(2) NOT NULL,
  `member_since` date NOT NULL,
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `country` DISABLE KEYS */;
INSERT INTO `country` VALUES
('BR','1990-01-01'),
('FR','1990-01-01'),
('KE','1990-01-01'),
('NZ','1990-01-01'),
('SG','1990-01-01');
/*!40000 ALTER TABLE `country` ENABLE KEYS */;
DROP TABLE IF EXISTS `demo_step`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `demo_step` (
  `step` varchar(200) NOT NULL,
  `made` uuid NOT NULL,
  `taken_at` datetime(6) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `demo_step` DISABLE KEYS */;
INSERT INTO `demo_step` VALUES
('begin','f7ccb8bf-71f4-4e22-8c48-26e87b2b05b1','2026-11-29 22:03:21.118512'),
('end','f612ff48-56bb-4a27-911d-149e54b547d1','2026-11-29 22:09:11.621566'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae capture-annonce.docx','df594e00-bc25-451b-aea1-2715c6d85f1c','2026-11-29 22:06:09.590939'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae falcon-rings.html','2e4bc608-cbbd-41fb-95d8-e68ab7c1d068','2026-11-29 22:07:58.186465'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae permisos-treinta-segundos.pdf','6aa20061-4187-42d9-8981-67f7e4bca55c','2026-11-29 22:06:57.899838'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae seller-words.v2.xlsx','e10ecc78-c958-486a-96f8-705e07ab7d02','2026-11-29 22:08:55.763985'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae seller-words.xlsx','e10ecc78-c958-486a-96f8-705e07ab7d02','2026-11-29 22:05:34.740071'),
('paper 5d9d66ee-9170-4499-a040-bb72f0ca61ae support-routes.pptx','28bae89e-ce64-449f-b5f8-9de7b468ecd7','2026-11-29 22:05:15.189265'),
('paper 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b etiquettes-comparaison.odt','93f61e24-a630-4b03-9d8c-652443018aba','2026-11-29 22:08:12.617150'),
('paper 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b first-month.pdf','bef88e3d-54f5-4ce8-9399-0e835381fedd','2026-11-29 22:07:35.660239'),
('paper 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b transport-plan.xlsx','ba96dce1-08b3-4d76-b14f-f97a7f979f38','2026-11-29 22:08:22.356085'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 action-plan.docx','8f498d7f-b67c-460a-a623-3b7c47bf8fba','2026-11-29 22:06:37.116198'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 action-plan.v2.docx','8f498d7f-b67c-460a-a623-3b7c47bf8fba','2026-11-29 22:06:49.355886'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 infrastructure-list.xlsx','4a1fea01-c1d4-4c4c-bf37-b3f681a64327','2026-11-29 22:06:55.773228'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 minutes-week-three.rtf','a657fd82-5129-40b5-a979-af4b6de31cde','2026-11-29 22:08:42.333269'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 rastro-del-dinero.xlsx','3afc565c-e3e7-4bbc-ac83-40a79fbd874d','2026-11-29 22:08:01.235268'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 reponse-hebergeur.eml','df65f227-f654-481d-8fd2-b5a2b5d9e0c1','2026-11-29 22:08:24.118596'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 seized-script.docx','c069670f-6083-4b66-b25f-bc0f88330942','2026-11-29 22:08:25.010258'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 server-image-report.pdf','a2d6cb89-89e5-4112-8b73-760d5d49aad3','2026-11-29 22:07:40.915148'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 source-note.docx','829904e1-202c-496e-a991-acc1713ead71','2026-11-29 22:07:54.867969'),
('paper 6cea192c-3e78-412e-8783-b124b0d85618 statements-summary.odt','774a2a56-c40e-4d72-b17a-b093cbfe16d1','2026-11-29 22:08:09.666186'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 backup-sizes.png','d4108c7a-f080-4f01-b72b-7e43e96a1bfd','2026-11-29 22:07:59.073947'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 captura-de-memoria.pptx','4ce0b680-d86b-45dc-98f9-d5a6469165ef','2026-11-29 22:08:31.843554'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 families-and-extensions.xlsx','a2b0e644-11b1-4720-9d42-af13c877e686','2026-11-29 22:06:42.599003'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 fiche-victime.odt','cd8e82b7-7afe-4ed1-85a7-d2958b289543','2026-11-29 22:07:28.245841'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 first-hour-card.pdf','c0f96794-71cc-4d10-b405-5e0df007dcf5','2026-11-29 22:05:52.335247'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 first-message-template.docx','82bc281a-f623-4321-afb7-e91c4a769817','2026-11-29 22:06:07.826760'),
('paper 90c6af7c-efc2-402a-87b3-27947df446f0 preserve-before-rebuild.docx','6fff48fe-f4f1-4d55-9a12-ea6e171208aa','2026-11-29 22:07:43.090258'),
('paper a530a662-6ef2-45e5-9060-9135854434f3 comision-del-mezclador.xlsx','b8293d36-a525-4e96-bdb7-2343db60d70e','2026-11-29 22:08:29.396390'),
('paper a530a662-6ef2-45e5-9060-9135854434f3 lista-para-el-registro.pdf','4428fedf-a89f-4477-a318-eca82fb43fc7','2026-11-29 22:05:08.109211'),
('paper a530a662-6ef2-45e5-9060-9135854434f3 norma-de-custodia.odt','6ba68f6f-9a1d-4798-91d5-ca691c2d73c0','2026-11-29 22:05:54.680090'),
('paper a530a662-6ef2-45e5-9060-9135854434f3 tracing-report-first-page.docx','f86dcf6a-c31a-4065-89c9-ad0bed569b69','2026-11-29 22:07:38.009526'),
('paper a530a662-6ef2-45e5-9060-9135854434f3 vente-avant-jugement.docx','f7073c82-e3a5-4e21-bafa-3719eb3174a9','2026-11-29 22:06:14.960561'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 formulaire-acces-surveille.docx','b57a33b8-9407-4561-9069-69f3a7d26f93','2026-11-29 22:05:27.254182'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 phones-lost-per-year.png','5bc738a8-91fe-4d7e-bc96-e6ff56694f2c','2026-11-29 22:07:21.518182'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 running-laptop-guideline.pdf','3b793478-3894-4050-9e3e-b49c38dcc230','2026-11-29 22:05:48.093437'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 running-laptop-guideline.v2.pdf','3b793478-3894-4050-9e3e-b49c38dcc230','2026-11-29 22:06:02.253602'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 test-images.xlsx','6afafae2-7161-4d72-bbbb-656848f39244','2026-11-29 22:08:04.951955'),
('paper b569122c-ee30-4628-9510-5a42def8ac19 triage-72-horas.odt','d6e73c72-dde6-4f06-b673-155eda693a5c','2026-11-29 22:07:18.901148'),
('paper c63a5b12-69d0-44a0-9165-819d604b30fa awareness-parcel-message.html','d51ace51-a256-4762-bc7c-2e1f44a770b5','2026-11-29 22:07:51.555574'),
('paper c63a5b12-69d0-44a0-9165-819d604b30fa kit-comparison-method.pdf','f2ef8592-a89f-484c-8009-6ede5ef7e556','2026-11-29 22:05:56.821883'),
('paper c63a5b12-69d0-44a0-9165-819d604b30fa mule-account-signs.xlsx','582f28a2-c182-4217-ac27-e1577addf10c','2026-11-29 22:06:31.249756'),
('paper c63a5b12-69d0-44a0-9165-819d604b30fa rappel-de-fonds.rtf','7dddfa9a-0058-4cf4-b5e6-ba8880be1642','2026-11-29 22:06:50.440480'),
('paper c63a5b12-69d0-44a0-9165-819d604b30fa script-alignment.docx','c76150de-0d8b-43ba-b3e4-ca9338e31037','2026-11-29 22:08:23.195495'),
('paper e4ae01a5-5689-4981-96b9-2f35aa74e4d2 answers-after-feedback.png','8ec34cff-f853-460a-8870-86e47a4f914a','2026-11-29 22:08:37.523216'),
('paper e4ae01a5-5689-4981-96b9-2f35aa74e4d2 conservation-quatre-lignes.odt','55d53c99-66ef-479e-8c41-5e45dc280c47','2026-11-29 22:05:43.504232'),
('paper e4ae01a5-5689-4981-96b9-2f35aa74e4d2 emergency-sentence.eml','4c027be6-eef7-4261-aa35-50caaea1998f','2026-11-29 22:07:29.427671'),
('paper e4ae01a5-5689-4981-96b9-2f35aa74e4d2 preservation-two-columns.docx','fc399071-7c81-43f6-8c45-bc63ba7b2535','2026-11-29 22:07:55.290691'),
('paper e4ae01a5-5689-4981-96b9-2f35aa74e4d2 provider-cards.xlsx','7a0c35b7-410a-499e-8ea6-e42762e00e4b','2026-11-29 22:04:51.980356'),
('paper f1d790e9-7eca-49d2-9044-6d493e1baeac comparaison-des-lettres.docx','a0d28c93-6b2d-4d09-981b-f402e8515adc','2026-11-29 22:08:19.725205'),
('paper f1d790e9-7eca-49d2-9044-6d493e1baeac proof-files.xlsx','81f864a3-d0a4-4fbc-a684-303623365398','2026-11-29 22:09:02.923431'),
('people','5e2d8291-c860-47e0-94a7-b47c7304422b','2026-11-29 22:03:24.249519'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 0','12b0c5a3-2577-4068-ab56-2e603d03130c','2026-11-29 22:04:59.526726'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 1','70cd6b66-e30f-4f62-9de0-cd8e1cef554c','2026-11-29 22:05:04.157224'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 10','b2b59ef3-3cbb-410e-adc6-178c165a9544','2026-11-29 22:07:11.949205'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 11','f0c21b3f-e9e7-4f9c-b432-34a5e5c4a2d0','2026-11-29 22:07:26.482481'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 12','057b53fc-9e5c-4929-9d45-fd026ca8e492','2026-11-29 22:07:45.717301'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 13','3b5d6c27-ded0-4b56-8f6e-d27614fd73b3','2026-11-29 22:07:51.773972'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 14','666fb5e5-6f26-4c86-a1ce-b8031068e0d5','2026-11-29 22:07:53.013764'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 15','436df5f1-9649-44b3-9e38-446452e39c8c','2026-11-29 22:08:51.209349'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 16','fc97db5c-15b9-4314-a55a-93eaa35477ad','2026-11-29 22:08:54.805401'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 2','b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','2026-11-29 22:05:24.426210'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 3','74103034-cbf3-4c7a-b4c0-b70ec114d5a2','2026-11-29 22:05:30.961486'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 4','22fc311a-5ba3-4320-96af-af661cb35eb2','2026-11-29 22:05:38.764590'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 5','eaa515d2-09d7-4c3b-9750-925678f1d0a9','2026-11-29 22:05:35.455381'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 6','8b11f6d0-4600-4834-a03e-25b834728757','2026-11-29 22:06:10.258435'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 7','91e8e501-55dc-4705-986a-e90dbbf97939','2026-11-29 22:06:13.977711'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 8','a0e395e3-81d6-40d0-a70b-c345f103d998','2026-11-29 22:06:23.093789'),
('post 5d9d66ee-9170-4499-a040-bb72f0ca61ae 9','74bb13f8-c720-4281-9113-c32aab96b0e7','2026-11-29 22:07:06.025375'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 0','f667b6c6-64b5-402a-b179-5916878eb579','2026-11-29 22:07:36.548529'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 1','83076a8a-11d6-4f8a-b3e2-4675a68cd1df','2026-11-29 22:07:39.618039'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 2','c9fb24f7-18e8-428b-8c39-d9e88aa68a27','2026-11-29 22:07:41.659406'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 3','ddbde6ec-7d73-40db-ab37-c598999dee7f','2026-11-29 22:08:12.909170'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 4','352cc9ed-3d88-4fd5-a2c9-fad26fea7743','2026-11-29 22:08:14.852705'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 5','0ad62ed1-c137-4f7b-be5d-f58d4dddbcb6','2026-11-29 22:08:18.325790'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 6','530c4dd4-fe1d-4455-b636-e3169af017be','2026-11-29 22:08:32.232832'),
('post 6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b 7','2ae4f4be-28a1-4841-8e08-532e5454988d','2026-11-29 22:08:33.993016'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 0','4d2646ba-2b80-4e7d-b2b8-c0ecaf612b11','2026-11-29 22:06:32.649244'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 1','8229545b-694a-4bd7-8752-b904f829ad58','2026-11-29 22:06:33.490892'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 10','5f7ebd1b-d2b9-4fa8-b758-7e7f347ddf7b','2026-11-29 22:07:13.067383'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 11','44732827-3b2f-4475-9d2e-bc481eabdbb3','2026-11-29 22:07:41.277233'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 12','e30575dd-64ac-4f6e-9dca-8501609ba32b','2026-11-29 22:07:42.391411'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 13','c0526bb5-2f3c-44be-a75b-6ea55448301e','2026-11-29 22:07:46.413038'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 14','c22b47c8-3423-4585-8a68-9d1b798220f2','2026-11-29 22:07:47.170596'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 15','73465dc1-d25a-4cb5-ba1a-55d658638195','2026-11-29 22:08:01.945216'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 16','5de50aa0-c1f3-4a31-a9b3-f9c2d5c31123','2026-11-29 22:08:02.043764'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 17','134de9b5-d027-4c9d-a2c3-8bbe4ee7edf9','2026-11-29 22:08:08.601839'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 18','e2036507-3cee-4bba-9a4a-30cfe9266da9','2026-11-29 22:08:08.816199'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 19','e04972d8-7353-4b6b-9b9b-771d07518913','2026-11-29 22:08:15.559028'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 2','5e66d26b-1988-4016-b5ca-8e669921868b','2026-11-29 22:06:36.595462'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 20','b5490ce7-1846-4198-9632-29092e21cc92','2026-11-29 22:08:16.236643'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 21','1d20a1db-a67b-40a8-9ee7-e1d7a33b82eb','2026-11-29 22:08:26.171325'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 22','64e7f4db-b0f8-4ef3-b78d-a4b88d801296','2026-11-29 22:08:29.807730'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 23','639f021a-dae0-4b1f-8529-f75e894d5600','2026-11-29 22:08:47.363024'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 24','16550322-02b5-4032-b4c0-78581561ec5c','2026-11-29 22:08:49.735615'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 25','54b17c84-9d15-4d9c-abdd-3ba8cbf57bd4','2026-11-29 22:08:52.637150'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 26','105dc767-ec96-4347-9df8-466082983ba2','2026-11-29 22:08:55.878199'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 3','a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','2026-11-29 22:06:37.375339'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 4','135b5ae9-5856-48e0-8ef2-78115ca69703','2026-11-29 22:06:38.798862'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 5','00ce081b-2d88-426d-98ea-34eb308d8c8f','2026-11-29 22:06:44.085267'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 6','1b19b2e2-3794-47fb-974d-0a1d3f0b2e1e','2026-11-29 22:06:49.693722'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 7','c8dd4834-3d38-4a30-8683-f555ee4cb7fa','2026-11-29 22:06:53.206466'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 8','cfc55dc6-398b-4c1c-8c79-6f6f72b9aed3','2026-11-29 22:06:56.267997'),
('post 6cea192c-3e78-412e-8783-b124b0d85618 9','cfd2a4fa-97b5-48e7-b2fd-c6012074a4e9','2026-11-29 22:07:09.767043'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 0','64203605-b126-4d91-ac25-df24980a789f','2026-11-29 22:03:41.340570'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 1','ecc79367-39e0-4ca4-88ff-788b052834cc','2026-11-29 22:03:43.996264'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 10','b862832c-960f-494a-9662-61eae1e46b7c','2026-11-29 22:06:16.896336'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 11','54699000-9123-4460-8191-5672ed31a588','2026-11-29 22:06:26.462128'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 12','6e743e89-74fd-4c30-9caa-62918c8aa37d','2026-11-29 22:06:34.035410'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 13','c56a1531-3f84-4d8d-8ae6-fd7afe0f250d','2026-11-29 22:06:43.922389'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 14','314b1b1d-6b25-409b-b1c8-9a8af171404f','2026-11-29 22:07:07.325450'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 15','e24f45aa-4300-4c39-86ba-765143ba8558','2026-11-29 22:07:14.773232'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 16','11f65298-4b83-4721-8645-76ec7787d848','2026-11-29 22:07:16.309865'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 17','fa73d6c4-1816-4924-baec-4065011f966a','2026-11-29 22:07:30.745306'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 18','f7c161b3-2518-4d2c-8b54-951ad9c288f7','2026-11-29 22:07:37.532006'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 19','7614129d-a3d6-4cf7-9f79-48523029a0ce','2026-11-29 22:07:38.866684'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 2','7350d3b6-cee6-4065-bd32-a6f7216cb8c6','2026-11-29 22:03:45.066002'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 20','fda26dad-fb43-487c-99e0-e2a007f8302c','2026-11-29 22:07:47.343639'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 21','4917b495-021f-4566-9518-cfbeee80ce06','2026-11-29 22:07:56.375261'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 22','f648c645-3c98-4fce-8dc8-454fdb8355f1','2026-11-29 22:08:00.240617'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 23','01dda787-25c2-488e-9686-d886df3babfa','2026-11-29 22:08:32.012656'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 24','79807c82-0486-4785-bfbe-1dd909d265c7','2026-11-29 22:08:44.289011'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 25','e9796de1-de9c-4600-9b42-109ebeb814ce','2026-11-29 22:08:46.900091'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 3','a141c240-ec59-4554-b543-92ac00bb5371','2026-11-29 22:05:50.280159'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 4','59a111d1-e2cc-4c38-9558-14b43cbe944c','2026-11-29 22:05:52.729861'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 5','76fb6b8f-b201-4ee0-a3de-71bcfeb5428b','2026-11-29 22:05:52.936529'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 6','53941f8c-702d-44ec-9258-5bb54f19ff74','2026-11-29 22:05:53.149175'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 7','f70f774b-6827-4ff2-bb25-1afc329ad76a','2026-11-29 22:05:56.007226'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 8','acdb5609-67c6-46e8-a8d4-ab30a9222b0f','2026-11-29 22:06:08.766705'),
('post 90c6af7c-efc2-402a-87b3-27947df446f0 9','5b4f3049-e76e-415e-82be-57bbaa8b771a','2026-11-29 22:06:15.662314'),
('post a530a662-6ef2-45e5-9060-9135854434f3 0','a5c73ab7-09c0-4c83-b420-dcf058680018','2026-11-29 22:05:09.749228'),
('post a530a662-6ef2-45e5-9060-9135854434f3 1','a9566faf-d5f8-4e51-9eea-cd73b090e69e','2026-11-29 22:05:11.369907'),
('post a530a662-6ef2-45e5-9060-9135854434f3 10','d2f78cdf-bfee-4556-a4ca-7a5d3fa6d322','2026-11-29 22:06:11.163662'),
('post a530a662-6ef2-45e5-9060-9135854434f3 11','f0d07e62-a8ee-4938-a1a4-3a6223b21d33','2026-11-29 22:06:34.193648'),
('post a530a662-6ef2-45e5-9060-9135854434f3 12','52d3426d-fdf7-4958-9012-7640c9975fd1','2026-11-29 22:06:40.215815'),
('post a530a662-6ef2-45e5-9060-9135854434f3 13','0215324e-2bac-4959-bb72-fa1b1269ae4e','2026-11-29 22:07:38.549614'),
('post a530a662-6ef2-45e5-9060-9135854434f3 14','76d1bc87-129f-4408-bdf0-ae4b54c5095f','2026-11-29 22:07:43.752497'),
('post a530a662-6ef2-45e5-9060-9135854434f3 15','2216b4a3-2190-4fc6-86d9-41aaad7554bb','2026-11-29 22:07:45.317970'),
('post a530a662-6ef2-45e5-9060-9135854434f3 16','5da000bb-a517-437e-9a93-e25c73a7d3fd','2026-11-29 22:08:29.513761'),
('post a530a662-6ef2-45e5-9060-9135854434f3 17','749c66be-fb8a-4335-ac8c-17059a841c7d','2026-11-29 22:08:29.666147'),
('post a530a662-6ef2-45e5-9060-9135854434f3 18','50515a76-8fb1-482f-957e-2385192e95ca','2026-11-29 22:08:32.145254'),
('post a530a662-6ef2-45e5-9060-9135854434f3 2','1543718d-fd76-4ecd-91f8-8a3e3543a5b7','2026-11-29 22:05:12.955770'),
('post a530a662-6ef2-45e5-9060-9135854434f3 3','8eb625bc-49eb-4f4a-8f60-ab7719326e0b','2026-11-29 22:05:16.593583'),
('post a530a662-6ef2-45e5-9060-9135854434f3 4','8c1b2d32-567b-455c-a326-5695b0575a9f','2026-11-29 22:05:18.846015'),
('post a530a662-6ef2-45e5-9060-9135854434f3 5','188269cb-a858-4f8e-93af-b4b54ecc5832','2026-11-29 22:05:37.302304'),
('post a530a662-6ef2-45e5-9060-9135854434f3 6','98b70b8c-7223-44ae-aa87-05b371e50039','2026-11-29 22:05:41.065270'),
('post a530a662-6ef2-45e5-9060-9135854434f3 7','d9690019-b92d-4026-a256-e0cdf54759ab','2026-11-29 22:05:45.405181'),
('post a530a662-6ef2-45e5-9060-9135854434f3 8','8866736e-f2ed-4d36-afde-d434ac39e25c','2026-11-29 22:06:03.817450'),
('post a530a662-6ef2-45e5-9060-9135854434f3 9','ddde70f4-6573-47aa-b15f-8a82318180e3','2026-11-29 22:06:12.675021'),
('post b569122c-ee30-4628-9510-5a42def8ac19 0','76450daa-a934-4eb9-9b9a-b40e511bb04e','2026-11-29 22:05:17.745177'),
('post b569122c-ee30-4628-9510-5a42def8ac19 1','a185675e-064c-4984-9dc4-a8ba9147e534','2026-11-29 22:05:21.085011'),
('post b569122c-ee30-4628-9510-5a42def8ac19 10','21542535-c393-4c8d-bf58-7aa74a43b26a','2026-11-29 22:06:36.855722'),
('post b569122c-ee30-4628-9510-5a42def8ac19 11','6558aecb-8092-4c05-8f4c-46b702a91e7c','2026-11-29 22:06:45.267837'),
('post b569122c-ee30-4628-9510-5a42def8ac19 12','083c35c2-96a8-4ef4-87da-7dc887a41583','2026-11-29 22:06:52.159428'),
('post b569122c-ee30-4628-9510-5a42def8ac19 13','36511e1f-5c24-4cae-ba72-b203be6a4c84','2026-11-29 22:06:53.724854'),
('post b569122c-ee30-4628-9510-5a42def8ac19 14','06eaa4c8-0a7e-43e1-afe1-41271d3b64f3','2026-11-29 22:07:26.953756'),
('post b569122c-ee30-4628-9510-5a42def8ac19 15','b30cd2a9-aae0-4488-be6a-8c6e0b408e8a','2026-11-29 22:07:32.180632'),
('post b569122c-ee30-4628-9510-5a42def8ac19 16','bfe36107-f294-4af1-b197-49b88f05382b','2026-11-29 22:07:32.585964'),
('post b569122c-ee30-4628-9510-5a42def8ac19 17','5a475a07-1f96-45dd-b02a-3535afd575e5','2026-11-29 22:08:07.756652'),
('post b569122c-ee30-4628-9510-5a42def8ac19 18','5d78f85e-5732-44a8-b53c-921144a3914e','2026-11-29 22:08:08.998935'),
('post b569122c-ee30-4628-9510-5a42def8ac19 19','f670b1e2-ca17-42a5-81b0-d9a4e662e6e6','2026-11-29 22:08:11.381967'),
('post b569122c-ee30-4628-9510-5a42def8ac19 2','06547a3e-d720-4ac8-b7dc-c6e55b141132','2026-11-29 22:05:24.120320'),
('post b569122c-ee30-4628-9510-5a42def8ac19 20','fc5dee73-2bba-44ab-b72f-7969979c9844','2026-11-29 22:08:38.829023'),
('post b569122c-ee30-4628-9510-5a42def8ac19 21','84b2d05a-810a-41b3-a17c-2f6b71a1c281','2026-11-29 22:08:50.676207'),
('post b569122c-ee30-4628-9510-5a42def8ac19 3','a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','2026-11-29 22:05:48.545195'),
('post b569122c-ee30-4628-9510-5a42def8ac19 4','66e4463d-9445-4666-84ac-5616e4c7045e','2026-11-29 22:05:48.862631'),
('post b569122c-ee30-4628-9510-5a42def8ac19 5','e40f2761-6a9f-4149-9f86-c8bab873f803','2026-11-29 22:05:52.818370'),
('post b569122c-ee30-4628-9510-5a42def8ac19 6','84955b67-5a29-4235-8987-105128aeec30','2026-11-29 22:06:02.521207'),
('post b569122c-ee30-4628-9510-5a42def8ac19 7','328793ef-6406-492a-88e3-49ecb52d16c4','2026-11-29 22:06:14.304419'),
('post b569122c-ee30-4628-9510-5a42def8ac19 8','cca1408e-55e1-4199-8ea9-6bf5d42aa784','2026-11-29 22:06:19.700954'),
('post b569122c-ee30-4628-9510-5a42def8ac19 9','06f1a32b-48ba-4bfd-a27a-a64515aa3625','2026-11-29 22:06:20.400916'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 0','ef893988-05f3-4b6a-bc80-0e595e5e6cd0','2026-11-29 22:03:45.307052'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 1','cd76f5d6-a5ed-457c-ac91-63c88a9f7bf4','2026-11-29 22:04:56.085225'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 10','f248a67c-ee9e-415b-8a7e-0b96bcc226f1','2026-11-29 22:06:52.657895'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 11','cd251e48-b828-4381-bf37-ea6eb961bb69','2026-11-29 22:07:08.540243'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 12','b773fc5b-9b1d-4815-ad8d-e47c424e9345','2026-11-29 22:07:27.562338'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 13','a9b35bf9-5560-4063-a172-b40b554b95ae','2026-11-29 22:07:33.825264'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 14','87f65508-a4a2-4a7a-9b6f-a6e80493ea94','2026-11-29 22:07:40.136544'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 15','55628cbb-638e-4e90-81d0-d155ecc57430','2026-11-29 22:07:42.511804'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 16','c2864317-c85f-4d56-8b70-20d0f07a5507','2026-11-29 22:07:45.625052'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 17','7dc11ff4-c561-493e-8c6b-bbffb599a5b0','2026-11-29 22:07:46.174375'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 18','83ba5ce8-d180-4ccd-9f8d-1090128fc064','2026-11-29 22:08:18.344791'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 19','978191b1-20f7-4e0c-9b79-f6ace6e7509e','2026-11-29 22:08:18.380847'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 2','55a51ad0-f5d7-4681-8b81-2a973daef334','2026-11-29 22:05:58.190577'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 20','b45762d4-7bfe-40cb-8d36-69e9048db04f','2026-11-29 22:08:18.451131'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 3','c6f700d6-a856-42da-af64-6e88f695dc98','2026-11-29 22:06:05.342246'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 4','ad01393c-4caf-4962-91e2-eb8c13d1d552','2026-11-29 22:06:03.013199'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 5','2f84ba50-0a5f-4d33-bcbf-87f282572663','2026-11-29 22:06:17.642520'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 6','16c6a858-e644-4815-b048-892eab3a4704','2026-11-29 22:06:19.121276'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 7','f88ff4f1-6534-4382-9555-e57de3db414f','2026-11-29 22:06:25.574472'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 8','713956a3-4346-40d5-8f1b-df39a11aec9e','2026-11-29 22:06:27.898383'),
('post c63a5b12-69d0-44a0-9165-819d604b30fa 9','bf854038-7ecb-48ef-bce9-6bbc6205d6d6','2026-11-29 22:06:51.065212'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 0','836474b8-97fd-4dbd-9304-dbb0ab37f142','2026-11-29 22:04:54.297947'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 1','013cfd09-4986-487f-8db0-6ee7ae57bcf3','2026-11-29 22:04:58.087736'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 10','9785c688-2127-4342-8e9b-78f2677f101c','2026-11-29 22:07:25.570214'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 11','906e9bd8-ffe9-466b-b8f1-8f581ddc5ab2','2026-11-29 22:07:34.250898'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 12','39359808-b011-4f9d-b894-84de66179b62','2026-11-29 22:07:55.520307'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 13','a9db0567-91a5-420b-9b2e-ae28e95c28d6','2026-11-29 22:08:02.265261'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 14','d0f1ce05-43db-4de6-b483-9457e1619bfc','2026-11-29 22:08:08.065451'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 15','dcda5c9a-4ef9-45d0-ba72-0928ebf8faaf','2026-11-29 22:08:37.813931'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 16','7617daed-d223-46c7-ba96-3435f91c569e','2026-11-29 22:08:48.926442'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 17','1a4e9b6d-d941-48c6-8520-ace323e9fcc0','2026-11-29 22:09:00.345650'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 2','9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','2026-11-29 22:05:29.621173'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 3','c762c488-3b99-44d2-8103-96452a726779','2026-11-29 22:05:32.003336'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 4','3efb066a-dee1-47a9-84cb-45051b5b9989','2026-11-29 22:05:37.127216'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 5','85a5547b-471e-4ae5-a00d-108fab4679ba','2026-11-29 22:05:40.570242'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 6','3a5120d0-ca6c-4fbe-a1e9-91724a937558','2026-11-29 22:06:04.369248'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 7','364bd91d-7f8f-4e99-8d32-5cc514ba075d','2026-11-29 22:06:05.995325'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 8','d1648fea-1112-4501-9320-1b5b0b846349','2026-11-29 22:07:22.800257'),
('post e4ae01a5-5689-4981-96b9-2f35aa74e4d2 9','a6d1c7b8-9f41-442f-a3b1-d4f113062f3f','2026-11-29 22:07:24.559014'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 0','1a8c4c72-998b-4b92-b9a8-9270549b0408','2026-11-29 22:08:08.162059'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 1','6ef5edb0-89e9-48ff-98d2-101898ad9f78','2026-11-29 22:08:13.630069'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 2','d099452f-ecb7-405f-963c-0d29fa7593f0','2026-11-29 22:08:10.367445'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 3','a582c386-16a8-45b3-84d4-129fe2300a48','2026-11-29 22:08:20.898241'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 4','126c066d-5d20-49f1-a838-a10d027f4586','2026-11-29 22:08:28.765247'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 5','5332ee5c-dd37-4883-aee4-ef5b521ae354','2026-11-29 22:09:03.799504'),
('post f1d790e9-7eca-49d2-9044-6d493e1baeac 6','1653226a-6f82-4020-9166-0e2b574a59cf','2026-11-29 22:09:10.030189'),
('room heron','6cea192c-3e78-412e-8783-b124b0d85618','2026-11-29 22:03:37.955739'),
('room kingfisher','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','2026-11-29 22:03:38.649189'),
('room osprey','f1d790e9-7eca-49d2-9044-6d493e1baeac','2026-11-29 22:03:40.663479'),
('space crypto-assets','a530a662-6ef2-45e5-9060-9135854434f3','2026-11-29 22:03:26.654776'),
('space digital-evidence','b569122c-ee30-4628-9510-5a42def8ac19','2026-11-29 22:03:29.692939'),
('space online-scams','c63a5b12-69d0-44a0-9165-819d604b30fa','2026-11-29 22:03:31.121963'),
('space ransomware','90c6af7c-efc2-402a-87b3-27947df446f0','2026-11-29 22:03:31.609823'),
('space service-providers','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','2026-11-29 22:03:31.949614'),
('space wildlife','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2026-11-29 22:03:32.576877');
/*!40000 ALTER TABLE `demo_step` ENABLE KEYS */;
DROP TABLE IF EXISTS `document`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `document` (
  `id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  PRIMARY KEY (`id`),
  KEY `document_space` (`space_id`),
  CONSTRAINT `document_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `document` DISABLE KEYS */;
INSERT INTO `document` VALUES
('bef88e3d-54f5-4ce8-9399-0e835381fedd','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b'),
('d6e73c72-dde6-4f06-b673-155eda693a5c','b569122c-ee30-4628-9510-5a42def8ac19'),
('b8293d36-a525-4e96-bdb7-2343db60d70e','a530a662-6ef2-45e5-9060-9135854434f3'),
('df594e00-bc25-451b-aea1-2715c6d85f1c','5d9d66ee-9170-4499-a040-bb72f0ca61ae'),
('d51ace51-a256-4762-bc7c-2e1f44a770b5','c63a5b12-69d0-44a0-9165-819d604b30fa'),
('81f864a3-d0a4-4fbc-a684-303623365398','f1d790e9-7eca-49d2-9044-6d493e1baeac'),
('f7073c82-e3a5-4e21-bafa-3719eb3174a9','a530a662-6ef2-45e5-9060-9135854434f3'),
('8f498d7f-b67c-460a-a623-3b7c47bf8fba','6cea192c-3e78-412e-8783-b124b0d85618'),
('3afc565c-e3e7-4bbc-ac83-40a79fbd874d','6cea192c-3e78-412e-8783-b124b0d85618'),
('4c027be6-eef7-4261-aa35-50caaea1998f','e4ae01a5-5689-4981-96b9-2f35aa74e4d2'),
('c0f96794-71cc-4d10-b405-5e0df007dcf5','90c6af7c-efc2-402a-87b3-27947df446f0'),
('55d53c99-66ef-479e-8c41-5e45dc280c47','e4ae01a5-5689-4981-96b9-2f35aa74e4d2'),
('93f61e24-a630-4b03-9d8c-652443018aba','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b'),
('6afafae2-7161-4d72-bbbb-656848f39244','b569122c-ee30-4628-9510-5a42def8ac19'),
('6aa20061-4187-42d9-8981-67f7e4bca55c','5d9d66ee-9170-4499-a040-bb72f0ca61ae'),
('b57a33b8-9407-4561-9069-69f3a7d26f93','b569122c-ee30-4628-9510-5a42def8ac19'),
('f2ef8592-a89f-484c-8009-6ede5ef7e556','c63a5b12-69d0-44a0-9165-819d604b30fa'),
('e10ecc78-c958-486a-96f8-705e07ab7d02','5d9d66ee-9170-4499-a040-bb72f0ca61ae'),
('a2d6cb89-89e5-4112-8b73-760d5d49aad3','6cea192c-3e78-412e-8783-b124b0d85618'),
('d4108c7a-f080-4f01-b72b-7e43e96a1bfd','90c6af7c-efc2-402a-87b3-27947df446f0'),
('8ec34cff-f853-460a-8870-86e47a4f914a','e4ae01a5-5689-4981-96b9-2f35aa74e4d2'),
('28bae89e-ce64-449f-b5f8-9de7b468ecd7','5d9d66ee-9170-4499-a040-bb72f0ca61ae'),
('829904e1-202c-496e-a991-acc1713ead71','6cea192c-3e78-412e-8783-b124b0d85618'),
('f86dcf6a-c31a-4065-89c9-ad0bed569b69','a530a662-6ef2-45e5-9060-9135854434f3'),
('a2b0e644-11b1-4720-9d42-af13c877e686','90c6af7c-efc2-402a-87b3-27947df446f0'),
('a657fd82-5129-40b5-a979-af4b6de31cde','6cea192c-3e78-412e-8783-b124b0d85618'),
('774a2a56-c40e-4d72-b17a-b093cbfe16d1','6cea192c-3e78-412e-8783-b124b0d85618'),
('4a1fea01-c1d4-4c4c-bf37-b3f681a64327','6cea192c-3e78-412e-8783-b124b0d85618'),
('3b793478-3894-4050-9e3e-b49c38dcc230','b569122c-ee30-4628-9510-5a42def8ac19'),
('df65f227-f654-481d-8fd2-b5a2b5d9e0c1','6cea192c-3e78-412e-8783-b124b0d85618'),
('7dddfa9a-0058-4cf4-b5e6-ba8880be1642','c63a5b12-69d0-44a0-9165-819d604b30fa'),
('c069670f-6083-4b66-b25f-bc0f88330942','6cea192c-3e78-412e-8783-b124b0d85618'),
('fc399071-7c81-43f6-8c45-bc63ba7b2535','e4ae01a5-5689-4981-96b9-2f35aa74e4d2'),
('6ba68f6f-9a1d-4798-91d5-ca691c2d73c0','a530a662-6ef2-45e5-9060-9135854434f3'),
('c76150de-0d8b-43ba-b3e4-ca9338e31037','c63a5b12-69d0-44a0-9165-819d604b30fa'),
('cd8e82b7-7afe-4ed1-85a7-d2958b289543','90c6af7c-efc2-402a-87b3-27947df446f0'),
('4ce0b680-d86b-45dc-98f9-d5a6469165ef','90c6af7c-efc2-402a-87b3-27947df446f0'),
('582f28a2-c182-4217-ac27-e1577addf10c','c63a5b12-69d0-44a0-9165-819d604b30fa'),
('7a0c35b7-410a-499e-8ea6-e42762e00e4b','e4ae01a5-5689-4981-96b9-2f35aa74e4d2'),
('2e4bc608-cbbd-41fb-95d8-e68ab7c1d068','5d9d66ee-9170-4499-a040-bb72f0ca61ae'),
('5bc738a8-91fe-4d7e-bc96-e6ff56694f2c','b569122c-ee30-4628-9510-5a42def8ac19'),
('82bc281a-f623-4321-afb7-e91c4a769817','90c6af7c-efc2-402a-87b3-27947df446f0'),
('6fff48fe-f4f1-4d55-9a12-ea6e171208aa','90c6af7c-efc2-402a-87b3-27947df446f0'),
('4428fedf-a89f-4477-a318-eca82fb43fc7','a530a662-6ef2-45e5-9060-9135854434f3'),
('a0d28c93-6b2d-4d09-981b-f402e8515adc','f1d790e9-7eca-49d2-9044-6d493e1baeac'),
('ba96dce1-08b3-4d76-b14f-f97a7f979f38','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b');
/*!40000 ALTER TABLE `document` ENABLE KEYS */;
DROP TABLE IF EXISTS `document_text`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `document_text` (
  `id` uuid NOT NULL,
  `content` longtext NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `document_text` DISABLE KEYS */;
INSERT INTO `document_text` VALUES
('5eb62c28-95ed-4c63-bdb6-00468349f92a','Following the parcel  who is wh\n	Following the parcel\n\nStations\n	Stations\n	Hour from departure	Place	Who	What if it stops here\n	0	parcel centre	KE	photograph, weigh, let go\n	5	airport of departure	KE	veterinarian looks, out of sight\n	14	airport of arrival	FR	count, let go\n	20	sorting centre	FR	wait\n	28	delivery	FR	entry after the signature\n\nStop rule\n	Stop rule\n	Sign	Who decides\n	Animals in danger	veterinarian, at once\n	Parcel is opened	officer on the spot\n	Route changes	both countries, by telephone'),
('6e954545-9818-4796-8536-13ade47e213e','How support reaches a wildlife unit\nFrom the ranger\'s question to the answer on the desk, in five slides.\n\nFive kinds of support\n• Information and intelligence, through the bureau\n• Mentoring on methods\n• Operational support: people on the spot\n• Courses made to measure\n• A network of experts\n\nThe route of a request\n• Agency writes to its National Central Bureau\n• Bureau authorises, copy to the General Secretariat\n• It is recorded: only now may anybody work on it\n• Analysis and answer\n• Answer to the bureau, or directly with its leave\n\nWhat slows it down\n• No species named\n• No time zone\n• Screenshots without addresses\n• Three channels at once\n\nWhat makes it fast\n• One page, one question\n• The seller\'s internal identifier\n• Preservation asked on the same day\n• A telephone number that somebody answers'),
('f9ab4d21-d137-46d9-ab93-158000aa515c','النص المضبوط لدى مركز الاتصال\nنسخة مطابقة للورقة المضبوطة، مع ترقيم الفقرات من قِبل الوحدة.\n1. صباح الخير، هل أزعجكم؟ أتصل من قسم الحماية في مصرفكم.\n2. لا تقلقوا، المبلغ ما زال في حسابكم، لكن أحدهم يحاول سحبه الآن.\n3. (انتظر حتى يسألوا ماذا يفعلون.)\n4. سأبقى معكم على الخط حتى ننتهي. لا تغلقوا الهاتف.\n5. افتحوا الصفحة التي وصلتكم في الرسالة واقرؤوا لي الرقم الأخير.\n6. (إذا ترددوا: أفهم قلقكم، ولهذا السبب بالذات اتصلت بكم.)\n7. (إذا سألوا عن الفرع: الفرع مغلق الآن، ونحن خدمة الليل.)\n8. (إذا ذكروا العائلة: لا تخبروا أحداً قبل أن ننتهي، فقد يكون السارق قريباً منكم.)\n9. انقلوا المبلغ إلى حساب الأمان الذي أعطيكم رقمه.\n10. شكراً لثقتكم. سيتصل بكم زميلي غداً في الساعة نفسها.\n11. (سجّل: الاسم الأول، العمر التقريبي، هل يعيش وحده.)'),
('b7b226d1-614e-4d75-93d8-1731c2c39aaa','Operational action plan\nSecond version. For the participants of the room. Changes in the topic with the same name.\nTasks\n	Task\n	Owner\n	Depends on\n	Due\n\n	Identify victims, take statements\n	KE\n	bank references from the server\n	week 8\n\n	Image of the first server\n	SG\n	–\n	done\n\n	Examination of the first server\n	SG\n	image\n	week 4\n\n	Follow the money\n	BR\n	bank references from the server\n	week 6\n\n	Infrastructure list\n	partner\n	release of the server names\n	week 3\n\n	Common search day\n	all\n	money, statements, examination\n	week 9\n\nDecisions so far\n1. English and Spanish in the room; every country translates for itself.\n2. The partner receives releases one by one, never a folder.\n3. Warnings to other countries go through the coordinator and do not name the room.\n4. Silence until noon of the following day means agreement.'),
('1689058f-f69f-46d0-ac09-1ce8f468a79c','Comparaison des deux lettres\nÉtude interne, pour les cinq personnes de la salle.\nEn commun\n	Signe\n	Lettre un\n	Lettre deux\n	Poids\n\n	Tournure rare au début\n	oui\n	oui\n	moyen\n\n	Faute due au correcteur\n	oui\n	oui\n	fort\n\n	Liste de trois preuves\n	oui\n	oui\n	faible\n\n	Montant en chiffres et en lettres\n	oui\n	oui\n	moyen\n\nDifférences\nLa seconde lettre est plus courte et menace plus tôt. Elle a été écrite après une première expérience.\nConclusion\nUn seul auteur est l’hypothèse la plus simple. Pour la réfuter, il suffirait d’un texte plus ancien avec la même faute et un autre auteur ; nous le cherchons.'),
('d8042e76-73f7-4404-a85f-23e4cd227335','Captura de memoria\nSesión de noventa minutos para unidades de investigación. Cada grupo necesita una máquina que se pueda romper.\n\nPor qué la memoria\n• La clave puede estar todavía ahí\n• Procesos que no existen en el disco\n• Conexiones abiertas con hora y puerto\n• Comandos del intruso, con sus errores de escritura\n\nOrden de trabajo\n• Anotar la hora de la máquina y la de un reloj conocido\n• No cerrar sesiones ni ventanas\n• Capturar a un soporte externo vacío y numerado\n• Calcular el resumen criptográfico en el acto, delante de un testigo\n\nErrores frecuentes\n• Apagar «para que no siga cifrando»\n• Guardar la captura en el propio disco cifrado\n• Olvidar el controlador de dominio\n• No anotar la versión de la herramienta\n\nEjercicio\n• Tres máquinas, tres familias ficticias\n• Objetivo: encontrar la clave de la segunda\n• Tiempo: cuarenta minutos\n• Después, cada grupo explica lo que no encontró\n\nPara llevar\n• Dos memorias: la primera máquina y un controlador de dominio\n• Una hoja de registro por captura\n• Cadena de custodia desde el primer minuto'),
('74aa2dab-1ba0-4ab0-94cb-25ef53c8626c','Signs of mule accounts by count\n	Signs of mule accounts\n	Collected from the replies in this space. A tick says that somebody uses the sign, not that it is enough.\n\nSigns\n	Signs\n	Sign	Bank account	Mobile money	Card	Needs a second sign\n	Asleep, then awake	yes	yes	no	no\n	In and out within the hour	yes	yes	yes	yes\n	One device, many accounts	yes	no	yes	no\n	Emptied far from where it was opened	no	yes	no	no\n	No ordinary spending	yes	no	yes	yes\n	New number before the first deposit	yes	yes	no	yes\n\nMinutes until the second hop\n	Minutes until the second hop\n	Kind of account	Shortest	Usual	Longest\n	Bank account, same country	4	40	600\n	Bank account, other country	60	900	4300\n	Mobile money	2	15	120\n	Exchange for crypto-assets	10	35	240'),
('fd4a61d3-627c-4202-945b-2ceae383c773','Operational action plan\nFor the participants of the room. Changes in the topic with the same name.\nTasks\n	Task\n	Owner\n	Depends on\n	Due\n\n	Identify victims, take statements\n	KE\n	bank references\n	week 8\n\n	Image of the first server\n	SG\n	–\n	week 2\n\n	Follow the money\n	BR\n	bank references\n	week 6\n\n	Infrastructure list\n	partner\n	release of the server names\n	week 3\n\n	Common search day\n	all\n	money, statements\n	week 9\n\nDecisions so far\n1. English and Spanish in the room; every country translates for itself.\n2. The partner receives releases one by one, never a folder.\n3. Warnings to other countries go through the coordinator and do not name the room.'),
('f081915e-1f36-457c-bf6a-35866fb1d018','Accès surveillé à une image\nFormulaire proposé pour les examens faits à distance. Une ligne par session. Il s’ajoute au registre de la chaîne de conservation, il ne le remplace pas.\nSessions\n	N°\n	Ouverture (UTC)\n	Fermeture (UTC)\n	Expert\n	Témoin\n	Empreinte avant\n	Empreinte après\n	Enregistrement\n\n	1\n\n	2\n\n	3\n\nRègles\n1. Le témoin est la personne qui ouvre la session.\n2. L’image reste scellée ; l’expert travaille sur une copie montée en lecture seule.\n3. Si l’empreinte diffère, la session s’arrête et l’écart est décrit avant toute reprise.\n4. L’action s’appelle « regardé », jamais « remis ».'),
('b76f7e24-db12-477a-b29f-37da5e32a95c','Comparaison de cinq étiquettes Note du laboratoire pour la salle. Photographies conservées au dossier.\nConstat 	Étiquette\n	Pays de départ\n	Défaut ligne 3\n	Numéro de rouleau\n\n	1\n	KE\n	oui\n	7741\n\n	2\n	KE\n	oui\n	7741\n\n	3\n	FR\n	oui\n	7741\n\n	4\n	FR\n	oui\n	7742\n\n	5\n	FR\n	oui\n	7742\n\nConclusion Même imprimante, deux rouleaux successifs. La probabilité d’un défaut identique sur deux appareils est très faible ; elle n’est pas nulle. L’imprimante a donc voyagé, ou les étiquettes.\nSuite proposée Demander au revendeur des rouleaux la liste des livraisons, sans dire pourquoi.'),
('a264a317-90bd-4f56-bab1-3cb5924d8afb','Summary of the first month\n\n1\n\nSummary of the first month\nFor the participants of the room. No names of persons; sellers carry letters.\n\nSellers\n\nLetter Where Goods Habit\n\nA auction site parrots deletes after twenty\nminutes\n\nB closed group tortoises always writes the same\nspelling mistake\n\nC live video falcons hides the ring with the\nthumb\n\nD own shop reptiles sends a receipt when\nasked\n\nRoutes\n1. By parcel, declared as ceramics.\n\n2. With a courier, declared as the courier\'s own animals, with permits from one printer.\n\nPermits\nTwelve permits seen, eleven false. All eleven name an officer who had retired before the date of\nissue.\n\nNext\n• Follow one parcel to its end.\n\n• Find the printer of the permits.\n\n• Ask the shop\'s payment provider for preservation.'),
('4728a4f0-dcd7-4dba-96d8-3f0975e2afc3','Fiche à remettre à la victime Cette fiche est donnée par l’unité, non par l’enquêteur. Elle tient sur une page et peut être transmise au conseil et à l’assureur.\nCe que nous vous demandons de garder • La note de rançon, telle quelle, avec la date du fichier.\n• Trois fichiers chiffrés de tailles différentes.\n• Tous les échanges avec les auteurs, complets, avec les heures.\n• Les journaux d’accès à distance des trente derniers jours.\n• La taille des trente dernières sauvegardes.\nCe que nous pouvons vous dire du paiement La décision vous appartient. Payer ne garantit ni la clé ni le silence des auteurs. Une entreprise qui a payé est plus souvent attaquée de nouveau. Si quelqu’un négocie en votre nom, qu’il demande une preuve de déchiffrement et la liste des fichiers copiés.\nCe que nous ferons 1. Dans la journée : premier conseil et conservation des preuves.\n2. Dans les trois jours : identification de la famille et recherche d’un outil de déchiffrement.\n3. Dans le mois : un point écrit sur l’enquête, même s’il n’y a rien de neuf.\nGardez cette fiche. Le numéro de dossier doit figurer sur chaque message.'),
('383eab09-0e3d-4723-beab-50c9f8ccc17e','Infrastructure list\n	Infrastructure list\n	Observed by our own sensors. Addresses are from the documentation ranges in this demonstration.\n\nMachines\n	Machines\n	Name	Address	Shares certificate with	First seen, days ago	Confidence\n	north	203.0.113.17	–	61	high\n	south	203.0.113.64	north	58	high\n	panel	198.51.100.9	–	40	high\n	mirror	198.51.100.140	panel	33	medium\n	unnamed 1	198.51.100.201	panel	12	medium\n	unnamed 2	192.0.2.77	panel	9	low\n\nMethod\n	Method\n	Step	What we did\n	1	Collected certificates that were shown to everybody\n	2	Compared serial numbers and the order of fields\n	3	Excluded shared hosting\n	4	Asked nobody and touched nothing'),
('68c003ea-648b-4acd-959c-5d74d3ab555e','Rastro del dinero, segunda sema\n	Rastro del dinero\n	Cifras de la segunda semana. No usar en procedimientos judiciales sin permiso de la División.\n\nCapa 1\n	Capa 1\n	Dispositivo	Cuentas mula	Abiertas en días	Importe en miles\n	A	14	6	412\n	B	11	9	287\n	C	6	3	95\n\nCapa 2\n	Capa 2\n	Comercio	Cobros	Clientes verificados	Importe en miles\n	Tienda de cortinas	208	0	390\n	Taller de bicicletas	173	2	331\n\nCapa 3\n	Capa 3\n	Casa de cambio	Depósitos	Datos conservados hasta\n	Coopera	44	noventa días'),
('ece77adf-e3cb-4e1a-b262-5ef1aa93eab0','Families, notes and extensions\n	Families, notes and extensions\n	Fictitious working table for training. Compare note and extension first, then ask the laboratory.\n\nFamilies\n	Families\n	Family	Extension	Note file	Copies data before	Public decryptor	Seen first (week)\n	GreyHarbour	.grh	README_RESTORE.txt	yes	no	31\n	Tinderlock	.tndr	how-to-return.html	no	yes, version 2 only	12\n	Saltmarsh	none	notice.txt	yes	no	40\n	Paperlantern	.lant	LANTERN.hta	no	yes	3\n	Coldkiln	random, 5 letters	key-info.txt	yes	no	44\n	Verdigris	.vdg	recover.txt	yes	partly, files under 1 MB	27\n	Ninebark	.9bk	9.txt	no	yes	18\n\nHow to read the table\n	How to read the table\n	Column	Meaning\n	Copies data before	The intruders take data out before they encrypt; expect a second demand\n	Public decryptor	A tool that was tested by at least two laboratories\n	Seen first (week)	Calendar week in which the first case was reported'),
('a9811a20-b68d-45c1-9b87-66242dcee719','Demande de conservation en quatre lignes Modèle refait d’après les réponses de cet espace. Tout ce qui n’aide pas la personne qui cherche est passé à la fin.\nLes quatre lignes 1. Produit, sous le nom que voient les clients.\n2. Identifiant, et comment nous l’avons obtenu.\n3. Période, de … à …, en UTC.\n4. Catégories : abonné, connexions, contenu.\nEnsuite • Confirmer l’heure à laquelle la conservation a commencé.\n• Ne pas informer le client avant le … ; motif : …\n• Une demande formelle suivra avant le …\nÀ la fin Base légale, autorité, signature, numéro où l’on répond jour et nuit.'),
('5e7c01b8-f4d9-43fd-8abb-68c50ff34f1e','Conservation confirmée\n\nMadame,\n\nnous confirmons avoir conservé depuis hier 16 h 05 UTC les données du serveur que vous avez désigné, pour quatre-vingt-dix jours.\n\n		Journaux de connexion : oui, avec le port.\n\n		Données du client : oui ; le paiement est passé par un intermédiaire.\n\n		Contenu du disque : image complète, scellée par notre service juridique.\n\nNous n’avons pas informé le client. Une demande formelle est nécessaire pour toute communication.\n\nLe service juridique de l’hébergeur'),
('2c140111-3b62-4732-926f-6a89e6a55e90','Test images for training\n	Test images for training\n	Six small disk images with invented persons, companies and messages.\n\nImages\n	Images\n	No.	Theme	Size MB	System	Language of the content\n	1	Invoice fraud in a bakery	420	laptop	French\n	2	Ransom note and three encrypted folders	380	laptop	English\n	3	Chat with a false bank	510	phone	Spanish\n	4	Wallet on a paper, photographed	290	phone	Arabic\n	5	Seller of ceramic birds	640	laptop and phone	English\n	6	Two clocks that disagree	150	laptop	English\n\nWhat to find\n	What to find\n	No.	Task	Hint\n	1	When was the account number changed?	Two versions of one file\n	2	Which file was encrypted last?	Times in the file system\n	3	How many victims?	Ignore the drafts\n	4	How many words?	One is covered by a cup\n	5	Where were the birds photographed?	Not where the seller says\n	6	How far apart are the clocks?	Seconds matter'),
('3f768062-503c-47d2-9eed-723057120269','Norma de custodia Borrador para comentarios. Describe cómo una autoridad guarda criptoactivos incautados con una cartera de dos firmas de tres.\nQuién tiene qué • Primera llave: jefatura de la unidad, en caja propia.\n• Segunda llave: fiscalía.\n• Tercera llave: sobre sellado en la caja del tribunal.\nReglas 1. Nadie tiene dos llaves la misma noche.\n2. El sobre se abre y se comprueba una vez al año, con acta y testigo.\n3. Cada salida necesita una resolución y dos personas presentes.\n4. Todo cambio de titular se anota el mismo día, también en vacaciones.\nQué hacer si falta una llave Se mueve todo a una cartera nueva en veinticuatro horas, con las dos llaves que quedan. Después se investiga. En este orden.'),
('7b2d524c-f4c1-4ce2-bbf8-84781a288bce','Capture d’une annonce en ligne\nModèle de procès-verbal. À remplir pendant la capture, non après.\nEn-tête\n• Agent, second agent, unité\n• Poste utilisé, système, heure du poste et heure d’une horloge connue (UTC)\n• Réseau utilisé\nCapture\n	N°\n	Élément\n	Fichier\n	Empreinte\n	Heure (UTC)\n\n	1\n	Page entière\n\n	2\n	Image d’origine 1\n\n	3\n	Image d’origine 2\n\n	4\n	Code de la page\n\nIdentifiants\nNom affiché, identifiant interne du vendeur, identifiant de l’annonce, prix et monnaie, lieu indiqué, espèce indiquée, espèce présumée.\nSuites\n1. Demande de conservation envoyée le même jour.\n2. Avis au bureau central national.\n3. Copie à l’équipe de la faune du Secrétariat général.'),
('e2084dc9-e056-49a1-9967-8e2fed43f35f','La comisión como etiqueta (cifr\n	La comisión como etiqueta\n	Cifras inventadas para la formación. La columna que une entrada y salida es la comisión.\n\nDepósitos\n	Depósitos\n	Depósito	Hora UTC	Cantidad	Comisión\n	D1	09:12	1.50000000	0.01730441\n	D2	09:15	0.80000000	0.00912207\n	D3	09:31	2.25000000	0.02601988\n	D4	10:02	0.80000000	0.00915530\n\nSalidas\n	Salidas\n	Salida	Hora UTC	Cantidad	Depósito más comisión\n	S1	13:40	0.79087793	D2\n	S2	14:05	1.48269559	D1\n	S3	18:22	0.79084470	D4\n	S4	21:10	2.22398012	D3'),
('18fc6a25-caa7-4349-a126-921e2aa36549','Lista para el registro: criptoactivos\n\n1\n\nLista para el registro\nUna hoja para el equipo que entra y otra para quien se queda en la oficina. Versión 2, con las\ncorrecciones recibidas.\n\nAntes de entrar\n• Decidir quién firma y desde qué cartera de la unidad.\n\n• Comprobar que la cartera de la unidad recibe una cantidad mínima.\n\n• Escribir quién adelanta la comisión y con qué autorización.\n\n• Llevar el teléfono de la guardia de la casa de cambio, con su zona horaria.\n\n• Nombrar a dos personas que puedan tocar una cartera; los demás, no.\n\nAl entrar\n1. Teléfonos y ordenadores: no apagar, no bloquear, modo avión.\n\n2. Cámaras, relojes y asistentes de voz: desconectar antes de hablar.\n\n3. Fotografiar todo papel con palabras sueltas y tratar las fotografías como dinero.\n\n4. Buscar dispositivos pequeños: parecen memorias, llaves de coche o llaveros.\n\n5. Preguntar por cuentas en casas de cambio y anotar la respuesta literal.\n\nLa transferencia\n\nPaso Quién Se anota\n\nPrueba mínima primera persona hora UTC, identificador, comisión\n\nComprobación segunda persona número de confirmaciones\n\nResto primera persona hora UTC, identificador, comisión\n\nSaldo final ambas captura y firma de las dos\n\nNunca se lee la frase en voz alta. Nunca se escribe en un mensaje. Nunca se copia en un dispositivo\nconectado.\n\nEn la oficina\nQuien se queda vigila las direcciones conocidas durante el registro. Si los fondos se mueven, avisa\ncon una palabra convenida. Puede haber otra copia de la frase, y alguien que la esté usando.\n\nDespués\n• Acta con identificadores, horas y comisiones.\n\n• Cadena de custodia para cada dispositivo y cada papel.\n\n• Aviso a la fiscalía en el mismo día.\n\n• Propuesta de custodia o de venta en diez días.\n\n\nLista para el registro: criptoactivos\n\n2\n\nErrores que ya cometimos\nLeer la frase en voz alta. Olvidar el coche. Confiar en la hora del teléfono. Dejar la comisión sin\nautorizar. Enviar todo sin prueba previa. Guardar las dos llaves en el mismo cajón.'),
('e6828f0e-215b-4a93-b374-9a95e5889173','Guideline draft: seizing a running laptop\n\n1\n\nSeizing a running laptop\nSecond draft, with the comments of three readers. Twelve steps, three decisions and the reasons. For\nthe officer who opens the door, not for the laboratory.\n\nTwelve steps\n1. Keep everybody away from the keyboard.\n\n2. Photograph the screen and the whole desk.\n\n3. Keep it awake: move the mouse, do not type.\n\n4. Do not press the power button, and let nobody lean on it.\n\n5. Connect power. Check that it charges.\n\n6. Look for a cable or a token that locks the machine when it is removed. Leave it.\n\n7. Write down the time on the screen and the time of a known clock.\n\n8. Take decision A.\n\n9. Take decision B.\n\n10. Take decision C.\n\n11. Label, seal, sign.\n\n12. Tell the laboratory the hour at which the machine was last locked.\n\nThree decisions\n\nA. Does somebody else have remote access?\nIf yes, cut the network. If the case lives in the network, call the laboratory first.\n\nB. Is the disk encrypted, and is it open now?\nIf it is open, copy what the warrant allows before anything else. If you cannot tell, treat it as open.\n\nC. Is there somebody who may copy memory here?\nIf yes, let them. If no, keep it powered and bring it as it is.\n\nThe reasons\nA locked machine may never be opened again. A machine that was kept awake for two hours has\ndecided more cases than any laboratory. The steps are ordered by what is lost first: the screen, the\nmemory, the open disk, the network.\n\nThe tool HERON-2, which appears on seized machines of several countries, watches for the removal\nof one named token and wipes its own folder within ten seconds. Step 6 exists because of it.\n\nKeeping a machine awake is work for a person, not for a gadget. Name that person in the briefing and\ngive them nothing else to do. Bring a charger for every common connector and a battery for the case\nthat the house has no power.\n\n\nGuideline draft: seizing a running laptop\n\n2\n\nWhat the laboratory can still do\n\nState on arrival What is usually possible\n\nAwake, disk open, memory copied nearly everything\n\nAwake, disk open documents, mail, browser, much of the chat\n\nAwake, locked memory, sometimes the key\n\nAsleep sometimes memory, rarely the key\n\nOff, encrypted only what the owner is willing to say\n\nWhat goes into the report\n\nItem Who writes it\n\nTimes, both clocks first officer\n\nPhotographs, numbered first officer\n\nDecisions A, B, C with one reason each officer in charge\n\nSeal numbers both\n\nWhat became of your comments\nPower button: taken over, the prohibition now comes first. Order of the decisions: taken over. The\nword that stood in five places now stands nowhere.'),
('e3fb79ba-863c-4f66-b4f9-9c97c8ce4833','Note on a source\nFor one reader only. Please do not copy, print or mention it, also not to your own team.\nA person who has helped the operators of HERON-2 with translations is ready to speak, in your country and only to an officer who speaks their language. They ask for nothing but for the hour to be theirs.\nWhat they can tell\n• how the second administrator is paid;\n• where the drafts for the new target come from;\n• who decides when an update goes out.\nWhat we owe them\n1. One contact, one officer, one telephone.\n2. No written name, not here either.\n3. A way out that does not depend on the search day.\nAnswer me with a date only. Internal reference: ZXCANARY-06.'),
('320a3abc-2b93-4d45-a5c8-9fc455d98c18','Template for the first message to another country\nCopy this page, fill in every line, delete nothing. A line that does not apply says \"does not apply\".\nThe five lines that decide\n	Line\n	Example\n\n	Time of each event, UTC\n	2031-03-04 17:22:09 UTC\n\n	Address and port\n	203.0.113.7, port 49152\n\n	What has been done already\n	Preservation asked from the provider, no answer yet\n\n	What we want\n	Please keep the subscriber data; a formal request will follow\n\n	Use of the answer\n	For the investigator only, not for court\n\nThe rest\n• Authority, unit, officer on duty, telephone with country code, office hours with time zone\n• Offence and article of the law, in one sentence\n• Facts in ten lines at most\n• Your own case reference\n• Languages in which you can receive an answer\nBefore sending\n1. Read it as if you knew nothing of the case.\n2. Take out every name that the other side does not need.\n3. Check the marking and whom it admits.\n4. Send it through your National Central Bureau, or directly with its written leave and a copy to it.'),
('a4092c97-0e4a-4bb1-9f73-a2785df91a06','رسالة توعية: الطرد المزيف\n\nنص جاهز للمصارف وشركات الاتصالات، يمكن استعماله كما هو أو تعديله.\n\nالنص القصير\n\nشركة البريد لا تطلب رقم بطاقتك في رسالة. افتح تطبيق الشركة بنفسك، ولا تضغط على الرابط. إذا دفعت فاتصل بمصرفك الآن ثم بالشرطة.\n\nالنص الطويل\n\nتصلكم هذه الأيام رسائل تقول إن طرداً ينتظر دفع رسوم بسيطة. الرابط يفتح صفحة تشبه صفحة شركة البريد وتطلب رقم البطاقة. الرسوم صغيرة لأن المطلوب هو البطاقة لا المبلغ.\n\nأسئلة يطرحها الناس\n\n	ضغطت على الرابط ولم أكتب شيئاً، فهل أنا في خطر؟ في الغالب لا، لكن احذف الرسالة.\n\n	كتبت رقم البطاقة. اتصل بالمصرف وأوقف البطاقة، ثم أبلغ الشرطة.\n\n	كيف أعرف الرسالة الصحيحة؟ الرسالة الصحيحة لا تحتاج إلى رابط.'),
('516c0a85-0faf-4d3e-84e7-a7d45dfc0300','Permisos falsificados: treinta segundos\n\n1\n\nPermisos falsificados: treinta segundos\nFicha para puestos de control. Resume lo observado en setenta permisos falsos de varios años. No\nsustituye al perito: dice cuándo llamarlo.\n\nSeis miradas\n1. Nombre científico: léalo letra por letra.\n\n2. Día de la semana de la fecha de expedición.\n\n3. Cantidad en cifra y en letra.\n\n4. Sello: ¿la misma mancha en dos permisos?\n\n5. Puerto de salida: ¿existe, y está en la ruta?\n\n6. Firma: ¿la persona trabajaba allí ese año?\n\nFrecuencia observada\n\nSeñal De setenta permisos\n\nLetra cambiada en el nombre científico 31\n\nExpedido en domingo o festivo 27\n\nCifra y letra no coinciden 18\n\nSello repetido con la misma mancha 15\n\nPuerto imposible 9\n\nFirma de quien ya no trabajaba allí 6\n\nQué hacer\n• Retener la mercancía según la ley propia; los animales vivos, con veterinario.\n\n• Fotografiar el permiso por ambas caras, con luz rasante.\n\n• Avisar a la Oficina Central Nacional, que pregunta a la autoridad que supuestamente lo expidió.\n\n• No decir al portador qué señal se ha visto.\n\nQué no hacer\nNo llamar al teléfono que figura en el permiso: lo atiende quien lo falsificó. No devolver el documento\n«para que lo corrijan». No confiar en un código que abre una página web: la página también puede\nser falsa.'),
('de1c050a-c707-4817-bec7-aa9b0e6f03cd','Proof files, one by one\n	Proof files, one by one\n\nFiles\n	Files\n	File	Hospital	On the server	On the backup of the truck	Elsewhere\n	1	one	deleted before	yes	no\n	2	one	other version	yes	no\n	3	one	yes	yes	archive\n	4	two	deleted before	yes	no\n	5	two	deleted before	yes	no\n	6	two	other version	yes	no'),
('e32466a9-8dfa-4820-84bd-abf6c5f7e4d6','Provider cards (invented provid\n	Provider cards\n	Invented providers. Take the form, make your own cards, write down when somebody last checked them.\n\nCards\n	Cards\n	Provider	Product	Sign-in records, days	With port	Channel	Languages	Checked, days ago\n	Marlin Mail	Mail	90	yes	form	English, French	12\n	Marlin Mail	Calendar	30	no	form	English, French	12\n	Cobalt Cloud	Storage	180	yes	portal	English	40\n	Cobalt Cloud	Virtual machines	365	yes	portal	English	40\n	Tamarind Chat	Messages	0	no	letter	English, Arabic	71\n	Tamarind Chat	Registration	400	yes	letter	English, Arabic	71\n	Juniper Pay	Wallet	1825	yes	portal	English, Spanish	8\n\nQuestions for a new card\n	Questions for a new card\n	No.	Question\n	1	Which product, by the name that customers see?\n	2	From when do the days count?\n	3	What is lost when the customer deletes the account?\n	4	Is there a duty desk at night, and what does it accept as an emergency?\n	5	Will the customer be told, and when?'),
('dd76d912-1330-4968-9e61-b747dbdc5092','Comparing phishing kits without touching a victim’s data\n\n1\n\nComparing phishing kits without touching a victim’s data\nA method note for analysts in police units and abuse desks. Everything described here uses files that\nan operator left in the open or that a hosting company handed over; nothing is fetched from a victim.\n\nWhy compare\nA kit is written once and copied many times. Whoever recognises the copy saves the week that it\ntakes to understand it, and learns how many are about. Comparing is also the honest way to say\n\"these may belong together\" without saying more than one knows.\n\nWhat to collect\n1. The archive as found, with its name, size and hash.\n\n2. The time stamps inside the archive. They survive copying more often than those outside.\n\n3. The list of file names, sorted.\n\n4. Comments, language strings, spelling mistakes.\n\n5. The way in which the data leaves: mail, messenger, file on the server.\n\nHow to compare\n\nStep Tool of the mind Result\n\n1 File names in common a number from 0 to 100\n\n2 Identical hashes certain, but rare after the first edit\n\n3 Similar text by shingles of five words finds edited copies\n\n4 Rare mistakes the best sign of all\n\n5 Way out of the data tells who runs it, not who wrote it\n\nWrite down each step, also those that found nothing. A comparison that only shows what fits is worth\nnothing in court.\n\nRare mistakes\nA misspelt file name costs an author nothing, so nobody corrects it. In our collection of several\nhundred kits, a shared rare mistake was never a coincidence when a second one was found beside it.\nOne alone is a hint.\n\nWhat one must not conclude\n• The author is not the operator.\n\n• The operator is not the person who rents the server.\n\n• A name in a comment is a label, not a signature.\n\n• A build number says something about the order of copies and nothing about dates.\n\n\nComparing phishing kits without touching a victim’s data\n\n2\n\nHanding over\nState the source, the method, the date and who has looked at it. Mark the paper so that it reaches\nthose who may act. If a hosting company gave the archive, say whether it may be named.\n\n“A finding that cannot be repeated by a stranger is an opinion.”\n\nChecklist\n• Archive kept unopened, with its hash\n\n• Comparison table complete\n\n• Counter-examples searched for\n\n• Source and caveat stated\n\n• Marking checked by a second person'),
('db3eaa5c-e103-4244-b704-b8201bbf5a1b','طلب حفظ البيانات – Data preservation request\nنموذج بلغتين. الترقيم واحد في العمودين. The numbering is the same in both columns.\nالنموذج\n	العربية\n	English\n\n	1. الجهة الطالبة وضابط الاتصال\n	1. Requesting authority and contact\n\n	2. المنتج كما يعرفه العملاء\n	2. Product, by the name customers see\n\n	3. المعرّف وكيف حصلنا عليه\n	3. Identifier, and how we came by it\n\n	4. الفترة من وإلى بالتوقيت العالمي\n	4. Period from and to, in UTC\n\n	5. فئات البيانات: المشترك، الدخول، المحتوى\n	5. Categories: subscriber, sign-ins, content\n\n	6. نرجو تأكيد ساعة بدء الحفظ\n	6. Please confirm the hour at which preservation began\n\n	7. سيتبع الطلب الرسمي قبل\n	7. A formal request will follow by\n\nملاحظة\nيُرسل الطلب عن طريق المكتب المركزي الوطني أو بإذن منه. لا يُذكر اسم الضحية إلا إذا كان لازماً لتحديد الحساب.'),
('8f131e30-19e3-4c55-a5a4-b837f3dae161','Vente avant jugement\nComparaison de trois modèles, d’après les réponses reçues dans cet espace. Ceci n’est pas un avis juridique.\nTableau\n	Point\n	Modèle A\n	Modèle B\n	Modèle C\n\n	Qui décide\n	juge, requête d’une page\n	parquet, avis d’un expert\n	personne avant le jugement\n\n	Quand\n	dix jours, cinq parts égales\n	au jour de l’avis\n	après le jugement définitif\n\n	En cas d’acquittement\n	la somme et les intérêts\n	la somme\n	les pièces\n\n	Risque principal\n	aucun choix du jour\n	reproche de spéculation\n	perte de valeur\n\nCe que nous retenons\n1. L’ordonnance fixe le rythme de la vente, pas l’enquêteur.\n2. Le texte dit d’avance ce qui sera rendu.\n3. La plateforme de vente est choisie par marché public, une fois par an.'),
('63872bd0-8ee6-425f-a078-bc1ddf6ff477','Summary of victims’ statements Sixty-four statements, without names. Full statements stay with the unit and can be asked for.\nWhat nearly all of them say • The page looked right because its pictures were right.\n• The caller knew the last four digits of the card.\n• The caller stayed on the line until the payment was made.\nNumbers 	Question\n	Answers\n\n	Statements taken\n	64\n\n	Victims over seventy\n	39\n\n	Told the bank within one hour\n	17\n\n	Got money back\n	9\n\n	Received a second call\n	28\n\nWhat they ask us Whether it was their fault. Our officers answer this first, before they take out the form.'),
('abaa846f-6137-4827-9fd1-beb532a75e45','حلقات الصقور في الصور\n\nدليل مختصر للمحققين الذين يراجعون الإعلانات.\n\nما نراه\n\n	حلقة مغلقة بلا لحام: وُضعت في أيام الطائر الأولى، وهي علامة الإكثار.\n\n	حلقة مفتوحة أو ملصقة: يمكن وضعها في أي عمر.\n\n	لا حلقة أو حلقة مخفية: اطلبوا صورة أخرى من المنصة.\n\nأسئلة للبائع وللمنصة\n\n	السؤال\n	لماذا\n\n	ما رقم الحلقة كاملاً؟\n	أرقام المزرعة الواحدة متسلسلة\n\n	متى التُقطت الصورة؟\n	الصورة القديمة تُباع مرات عدة\n\n	أين شهادة الإكثار؟\n	الشهادة لها رقم وجهة مُصدِرة\n\nقبل الفحص المخبري\n\nتُحفظ الصورة الأصلية وبصمتها الرقمية، ويُطلب من المنصة حفظ المحادثة، ويُبلَّغ المكتب المركزي الوطني.'),
('2f20f1cb-aa3f-4487-96aa-bedcee8a1576','Words that sellers use, by lang\n	Words that sellers use\n	Invented spellings; for training and for the shape of a search list. Refreshed this month.\n\nEnglish\n	English\n	Meaning	Wording	Sign beside it	Weight of the sign\n	live parrot	talking toy, blue	picture of a toy first	3\n	horn, piece	old button, dark	grams	5\n	tortoise, small	moving stone	size of a coin	4\n	tusk, worked	grandmother\'s piano	counted in keys	5\n	falcon	fast parcel, brown	ring hidden by a thumb	4\n\nEspañol\n	Español\n	Significado	Palabras	Señal	Peso\n	tortuga	lechuga con patas	precio por pareja	4\n	pájaro cantor	semilla que canta	vídeo sin imagen	3\n\nFrançais\n	Français\n	Sens	Mots	Signe	Poids\n	coquillage protégé	souvenir de plage, lourd	poids au kilo	3\n	serpent	ceinture vivante	longueur en centimètres	5\n\nالعربية\n	العربية\n	المعنى	الكلمات	العلامة	الوزن\n	صقر	طرد سريع بني	الحلقة مخفية بالإبهام	4\n	سلحفاة	حجر يمشي	السعر حسب حجم العملة	3'),
('614f1dd6-85a2-4ccb-bc72-c1dcfeae87d8','Guideline draft: seizing a running laptop\n\n1\n\nSeizing a running laptop\nDraft for comments. Twelve steps, three decisions and the reasons. For the officer who opens the\ndoor, not for the laboratory.\n\nTwelve steps\n1. Keep everybody away from the keyboard.\n\n2. Photograph the screen and the whole desk.\n\n3. Keep it awake: move the mouse, do not type.\n\n4. Find the power button so that nobody leans on it. Do not press it.\n\n5. Connect power. Check that it charges.\n\n6. Look for a cable or a token that locks the machine when it is removed. Leave it.\n\n7. Write down the time on the screen and the time of a known clock.\n\n8. Take decision A.\n\n9. Take decision B.\n\n10. Take decision C.\n\n11. Label, seal, sign.\n\n12. Tell the laboratory the hour at which the machine was last locked.\n\nThree decisions\n\nA. Is the disk encrypted, and is it open now?\nIf it is open, copy what the warrant allows before anything else. If you cannot tell, treat it as open.\n\nB. Does somebody else have remote access?\nIf yes, cut the network. If the case lives in the network, call the laboratory first.\n\nC. Is there somebody who may copy memory here and now?\nIf yes, let them. If no, keep it powered and bring it as it is.\n\nThe reasons\nA locked machine may never be opened again. A machine that was kept awake for two hours has\ndecided more cases than any laboratory. The steps are ordered by what is lost first: the screen, the\nmemory, the open disk, the network.\n\nThe tool HERON-2, which appears on seized machines of several countries, watches for the removal\nof one named token and wipes its own folder within ten seconds. Step 6 exists because of it.\n\nWhat goes into the report\n\nItem Who writes it\n\n\nGuideline draft: seizing a running laptop\n\n2\n\nTimes, both clocks first officer\n\nPhotographs, numbered first officer\n\nDecisions A, B, C with one reason each officer in charge\n\nSeal numbers both\n\nComments\nPlease comment in the topic with the same title. Every comment will be answered.'),
('1b621994-93a4-4e60-b8b3-c36a1a47fd73','Minutes of the call in week three\nPresent: all three countries, the coordinator. The partner joined for the first point and left.\n1. Infrastructure\nTwo further machines from the partner\'s list. Nobody touches them before the search day.\n2. Statements\nSixty-four taken. The bank references arrive in two parts; the parked payments first.\n3. Money\nThe exchange cooperates. The order of the judge is extended by thirty days.\n4. Search day\nThursday is preferred because of the update. The coordinator writes a time table.\nDecided\n• One line is enough as first report.\n• Signals go through the room and not by telephone.'),
('cb30c2c8-8fa9-49dc-b01f-c533303f4745','Las primeras 72 horas de un teléfono Instrucción de trabajo del laboratorio, publicada para quien quiera copiarla.\nDos estantes • Corre el reloj: teléfonos encendidos o bloqueados hace menos de tres días.\n• Puede esperar: todo lo demás.\nEn el lugar 1. Etiqueta roja con la hora del bloqueo.\n2. Cargador conectado durante el traslado.\n3. Bolsa que bloquea la señal, con la hora de cierre.\nEn la entrada 1. Ordenar por la hora de la etiqueta, sin abrir el expediente.\n2. Extracción rápida en la primera noche.\n3. Aviso al investigador: qué se obtuvo y qué ya no será posible.\nResultado del primer año De cuarenta teléfonos perdidos al año pasamos a dos. El turno de noche cuesta menos que un solo juicio suspendido.'),
('7f217484-77c4-4b15-87f2-c7c18b13e6c2','The first hour: a card for duty rooms\n\n1\n\nThe first hour\nA card for duty rooms and for the first officer on the spot. Read it aloud over the telephone. It fits on\none page when printed; the second part explains why.\n\nIf lives are at risk, say so now. Patients first, evidence second.\n\nTen steps\n1. Unplug the network. Leave the power on.\n\n2. Disconnect the backups before anybody looks at them.\n\n3. Photograph the screens, with a clock in the picture.\n\n4. Start a written log: who, what, when, with the time zone.\n\n5. Ask which day the last verified backup was made.\n\n6. Ask who else has remote access: providers, former staff, branch offices.\n\n7. Capture the memory of the first machine that was hit and of one domain controller.\n\n8. Keep the ransom note as a file, not as a photograph.\n\n9. Copy three encrypted files, and their healthy copies where they exist.\n\n10. Agree on one channel for all further talk, and not the company\'s own mail.\n\nWhat to say, and what not\n\nThe victim asks Say Do not say\n\nMay we restart? Not before the memory is saved,\nunless lives are at risk\n\nIt makes no difference\n\nShall we pay? The decision is yours. Here is what\nwe know about paying\n\nNever, or: it usually works\n\nWill you publish this? We will not name you It will stay secret for ever\n\nHow long will it take? The first answer comes today A few hours\n\nWhy the order matters\nMemory is lost with the power. Encryption that is still running can be stopped by unplugging the\nnetwork in only a part of the cases, but the traffic to the control server stops at once, and with it the\ncopying of data to the outside.\n\nBackups are attacked first. A backup that was connected while the intruder was awake must be\ntreated as part of the scene, not as the rescue.\n\nThe clock of the machine is rarely right. Write down its time and the time of a known clock beside it.\nEvery later comparison with a provider\'s log depends on this one line.\n\nAfter the hour\n• Send the log and the photographs to the unit on duty.\n\n• Preserve remote access logs of the last thirty days.\n\n\nThe first hour: a card for duty rooms\n\n2\n\n• Decide who speaks to the press, and write down the name.\n\n• Tell the national incident response team, if the law asks for it.\n\nThis card may be copied and translated. Please keep the first line.'),
('a171f7a9-4ee3-461b-9b7a-ca02c0c6b72b','The sentence for the night desk\n\nColleagues,\n\nafter the discussion in the space this is the sentence that our duty room now uses. Please read it aloud before you send it; if you stumble, something is missing.\n\n[Who] is in danger of [what] until about [when, UTC]. With your answer we will within the next hour [do what]. If this is not enough for you, please call [number]; somebody is sitting beside it.\n\nThree providers have accepted it without a question. One asked for the name of the officer in charge; we have added the line.\n\n		Say plainly when it is not life at risk.\n\n		Never send it to two desks of one provider.\n\n		Thank them in the morning, and say what came of it.\n\nThe duty room'),
('ade0f68b-882e-494f-abca-dc73828ad785','Laying call-centre scripts side by side\nHow an analyst compares scripts from several countries, with a small example made up for training.\nPreparation\n1. Keep the file with its dates; photograph paper page by page.\n2. Give every sentence a number.\n3. Translate sentence by sentence, never freely.\n4. Mark jokes, pauses and stage directions: they are copied more faithfully than facts.\nExample\n	No.\n	Script A\n	Script B\n	Same?\n\n	1\n	Good morning, am I disturbing you?\n	Good morning, do I disturb you?\n	yes\n\n	2\n	I call from the safety department\n	I call from the safety department\n	yes\n\n	3\n	(pause, let them answer)\n	(wait)\n	yes\n\n	4\n	Somebody in another town uses your card\n	Someone abroad uses your account\n	in sense\n\n	5\n	I would not like to spoil your weekend\n	I do not want to spoil your weekend\n	yes\n\nReading the result\nBelow one third in common: chance, or the same trade. Above two thirds in the same order: one hand. Between the two, look at jokes and mistakes.'),
('aede4668-6d39-4d0f-82cd-de40a593e15c','First page of a tracing report\nUse this page as it is. A prosecutor must understand it without the rest.\nWhat is fact\nList observed transactions with block time in UTC, identifier and amount. Nothing else.\nWhat is inference\n• Clusters: tool, version, rule\n• Ownership: why we believe it, and what would refute it\n• Swaps between chains: service, time difference, amounts\nWhere the trail ends\n	Branch\n	Ends at\n	Why\n	Who can continue\n\n	1\n	Exchange, deposit address\n	pooled funds\n	the exchange, on request\n\n	2\n	Mixer\n	fee pattern not yet known\n	analyst, with more deposits\n\n	3\n	Unspent\n	nothing has moved\n	watch\n\nWhat the reader should do now\nOne sentence for each action, with the date by which it makes sense.'),
('fea10c70-ad75-41aa-9fd2-f01462507456','Rappel de fonds : la première heure\nFeuille de route pour les permanences. À adapter à la loi de chaque pays.\nTableau\nMinute\nQui\nFait quoi\n0 à 10\nVictime\nprévient sa banque, garde les messages\n10 à 20\nBanque de la victime\nlance le rappel, note la référence\n10 à 30\nPermanence\nprévient le bureau central national du pays de destination\n30 à 60\nBanque destinataire\ngèle ou retarde si la loi le permet\ndans les 24 heures\nUnité\nconfirme par écrit\n\nCe qu’il faut donner\n• la référence du virement et la date de valeur ;\n• l’heure de l’ordre, en UTC ;\n• le montant et la monnaie ;\n• la référence de la plainte, même provisoire.\nCe qu’il ne faut pas faire\nNe pas promettre le retour des fonds. Ne pas contacter le titulaire du compte destinataire. Ne pas envoyer la même demande par trois canaux : la banque ouvrirait trois dossiers.'),
('eaebc3f7-12f9-412a-9393-f6e20933518e','ما الذي نحفظه قبل إعادة التهيئة\nورقة عمل قصيرة للوحدات التي تصل إلى مكان الحادث بعد ساعات من الهجوم، حين تريد الضحية العودة إلى العمل في اليوم نفسه.\nالحد الأدنى\n1. صورة من ذاكرة الجهاز الذي أصيب أولاً، ومن ذاكرة وحدة تحكم بالنطاق.\n2. رسالة الفدية كما هي، مع اسم الملف وتاريخه.\n3. ثلاثة ملفات مشفرة مع نسخها السليمة إن وُجدت.\n4. سجلات الدخول عن بُعد للأيام الثلاثين الأخيرة.\n5. سجلات جدار الحماية مع ذكر المنطقة الزمنية.\n6. قائمة الحسابات التي أُنشئت خلال الأسبوع الأخير.\nجدول المتابعة\n	البند\n	من حفظه\n	الوقت\n	البصمة الرقمية\n\n	الذاكرة\n\n	رسالة الفدية\n\n	السجلات\n\nملاحظات\nتُكتب ساعة الجهاز بجانب ساعة معروفة. كل مقارنة لاحقة مع سجلات مزوّد الخدمة تعتمد على هذا السطر. وتُحسب البصمة الرقمية فور النسخ وبحضور شاهد، ثم تُدوَّن في سجل سلسلة الحيازة.'),
('2756755b-f21d-4116-968f-f6e8e48a00a2','Examination of the server called north\n\n1\n\nExamination of the server called north\nReport of the examining officer. The image was taken at the hosting company with the consent of its\nmanagement; hash and custody record are kept with the exhibit.\n\nSummary\nThe machine ran a panel through which victims\' entries were received, sorted by bank and passed on.\nThe operators\' own name for the software is HERON-2. It is delivered from another machine every\nweek and replaces itself without leaving the old version behind.\n\nWhat was examined\n\nItem Size Method\n\nDisk image 80 GB read-only mount, two examiners\n\nMemory 16 GB two tools, results compared\n\nTraffic, six hours 3 GB headers only, as ordered\n\nFindings\n\n1. Payments\nThe database holds references of 4,118 payments with date, bank and a status. The status \"parked\"\nmarks those that had not moved on at the time of the image. There are 212 of them. The banks\nshould be told first about these.\n\n2. Two administrators\nEntries of the panel come from two accounts. One is silent on Sundays, the other is never active\nbefore 13:00 UTC. They correct each other\'s spelling in the comments. Language: mostly English,\nwith two habits that point to different first languages. This is inference.\n\n3. Drafts for a new target\nA folder of drafts holds pages for three banks of a country that is not in our list of victims. The pages\nare complete. The list of recipients is empty.\n\n4. Updates\nThe update arrives on Thursdays between 18:00 and 19:00 UTC from the machine that we call mirror.\nThe connection is open for about eleven minutes. During this time the private key of the panel is in\nmemory on both sides.\n\nWhat was not found\n• No list of recipients for any campaign.\n\n• No real names.\n\n• No wallet. Addresses for payment are fetched one by one and forgotten.\n\n\nExamination of the server called north\n\n2\n\nMethod and limits\nBoth examiners worked on separate copies and compared their notes only at the end. Differences are\nlisted in the annex. The clock of the machine was 41 seconds slow against a known source; all times\nhere are corrected.\n\nThe examination did not try to connect to any other machine. Whether mirror holds further copies is\ntherefore open.\n\nProposals\n1. Tell the banks about the parked payments through the national channels.\n\n2. Warn the country of finding 3 without naming the source.\n\n3. Capture one update, with the order of a judge.\n\n4. Ask for preservation at the company that hosts mirror, today.\n\nAnnex: how to read a reference\n\nPosition Meaning\n\n1–4 bank, as the operators number them\n\n5–12 date and hour of entry\n\n13 status: open, taken, parked\n\n14–20 running number, starts again each week\n\nThe running number starts again each week; two references may therefore look alike. Always\ncompare the date as well.'),
('4b07a862-474d-4464-bab5-ffd63eb4ab44','Words that sellers use, by lang\n	Words that sellers use\n	Invented spellings; for training and for the shape of a search list.\n\nEnglish\n	English\n	Meaning	Wording	Sign beside it	Weight of the sign\n	live parrot	talking toy, blue	picture of a toy first	3\n	horn, piece	old button, dark	grams	5\n	tortoise, small	moving stone	size of a coin	4\n	tusk, worked	grandmother\'s piano	counted in keys	5\n\nEspañol\n	Español\n	Significado	Palabras	Señal	Peso\n	tortuga	lechuga con patas	precio por pareja	4\n	pájaro cantor	semilla que canta	vídeo sin imagen	3\n\nFrançais\n	Français\n	Sens	Mots	Signe	Poids\n	coquillage protégé	souvenir de plage, lourd	poids au kilo	3\n	serpent	ceinture vivante	longueur en centimètres	5');
/*!40000 ALTER TABLE `document_text` ENABLE KEYS */;
DROP TABLE IF EXISTS `document_version`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `document_version` (
  `id` uuid NOT NULL,
  `document_id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  `audience_id` uuid NOT NULL COMMENT 'of this version: each has its own marking',
  `number` int(11) NOT NULL COMMENT 'counts within the document; never shown, a gap would tell of a hidden version',
  `superseded` tinyint(1) NOT NULL COMMENT 'a later version has the same audience: nobody searches for this one',
  `title` varchar(200) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `language` varchar(5) DEFAULT NULL,
  `language_corrected` tinyint(1) NOT NULL,
  `file_name` varchar(150) NOT NULL,
  `media_type` varchar(150) NOT NULL,
  `size` bigint(20) NOT NULL,
  `sha256` varchar(64) NOT NULL,
  `address` varchar(64) NOT NULL COMMENT 'where the encrypted bytes lie',
  `change_note` varchar(500) NOT NULL,
  `uploaded_by` uuid NOT NULL,
  `uploaded_at` datetime(6) NOT NULL,
  `extraction` varchar(30) NOT NULL,
  `attempts` int(11) NOT NULL,
  `text_id` uuid DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `document_version_number` (`document_id`,`number`),
  KEY `document_version_shelf` (`space_id`,`uploaded_at`),
  KEY `document_version_queue` (`extraction`,`attempts`,`uploaded_at`),
  KEY `document_version_address` (`address`),
  KEY `document_version_uploaded_by` (`uploaded_by`),
  KEY `document_version_text` (`text_id`),
  KEY `document_version_recent` (`audience_id`,`uploaded_at`),
  KEY `document_version_same` (`audience_id`,`sha256`),
  CONSTRAINT `document_version_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`),
  CONSTRAINT `document_version_document` FOREIGN KEY (`document_id`) REFERENCES `document` (`id`),
  CONSTRAINT `document_version_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`),
  CONSTRAINT `document_version_text` FOREIGN KEY (`text_id`) REFERENCES `document_text` (`id`),
  CONSTRAINT `document_version_uploaded_by` FOREIGN KEY (`uploaded_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `document_version` DISABLE KEYS */;
INSERT INTO `document_version` VALUES
('d15e9b5b-a046-45d2-97e0-06719d22122c','d6e73c72-dde6-4f06-b673-155eda693a5c','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b',1,0,'Las primeras 72 horas de un teléfono','REPORT','es',1,'triage-72-horas.odt','application/vnd.oasis.opendocument.text',1793,'abf4246454d1899b9bb5bb3d8a0ca68a4e404d53a022ecd2d93c1dd3dd7fe430','c322555b61f0f9b5a99ac5306b48ea8ad98fa84fb1ef2a1ef3de8c8a39c12141','','4cdd9b03-aecb-4e8c-950e-88cab3639042','2026-11-10 10:15:00.000000','EXTRACTED',1,'cb30c2c8-8fa9-49dc-b01f-c533303f4745'),
('c2f79d44-5993-41ad-826a-09923dc38bdb','2e4bc608-cbbd-41fb-95d8-e68ab7c1d068','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5',1,0,'حلقات الصقور في الصور: دليل مختصر','REPORT','ar',1,'falcon-rings.html','text/html',1513,'44d60211344a83d98abd33740780d0be33d68ec0139171469e3d6841dc253fbe','f0756efc76492f53649fbda4aa90161df6ae5cb43956ceb1421d9157f1a813da','','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-17 09:00:00.000000','EXTRACTED',1,'abaa846f-6137-4827-9fd1-beb532a75e45'),
('e1660c6a-92f3-4ac9-91d9-0abe6833c363','b8293d36-a525-4e96-bdb7-2343db60d70e','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',1,0,'La comisión como etiqueta (cifras inventadas)','REPORT','es',1,'comision-del-mezclador.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',4853,'144c57286518086d21e6f3f1748873c47230ffe9a43c0ebeb0f76d7ef9dc5b00','307ec8063add91024512a4fcb7c3e6d3ada8517634281da0f951d2cdbd98b203','','49233150-ffe7-41f0-8823-3e45df841b59','2026-11-22 16:00:00.000000','EXTRACTED',1,'e2084dc9-e056-49a1-9967-8e2fed43f35f'),
('dc0a10d1-739e-49a2-85d1-0e4efa2f827a','8f498d7f-b67c-460a-a623-3b7c47bf8fba','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927',2,0,'Operational action plan','REPORT','en',1,'action-plan.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2979,'29734e5b794cf4763afa16462fd115f98cb63a4341655db0bd9321fba575a88a','3ecd5bc4820565281c269e96614cace240f7589f6279f2d2552f8d69c0269b36','Examination is a task of its own; statements wait for bank references','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-08 09:00:00.000000','EXTRACTED',1,'b7b226d1-614e-4d75-93d8-1731c2c39aaa'),
('2bb1e367-1f4e-42be-ab40-149388e2924c','f86dcf6a-c31a-4065-89c9-ad0bed569b69','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e',1,0,'First page of a tracing report','REPORT','en',1,'tracing-report-first-page.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2967,'bf9b0ea6b383d064fd96ecca722b9e1b10a13aa55d600d3bf7a088f590235961','43cf2312e406916345640fc4d678a4030c34336fe9dec5e7a3d967942bea1f03','','51084b6f-4ca1-4c6e-8627-f7570f836d87','2026-11-13 09:15:00.000000','EXTRACTED',1,'aede4668-6d39-4d0f-82cd-de40a593e15c'),
('93bd0c74-e3b3-44d9-8c5d-298fd10f6480','b57a33b8-9407-4561-9069-69f3a7d26f93','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546',1,0,'Formulaire : accès surveillé à une image','REPORT','fr',1,'formulaire-acces-surveille.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2933,'69290970308b7f42c5f36eb1cb16566143b0529bf49cc8493a7cd41dd3ffbab4','fe8ce70f3779088a9226cc23b46b15cca09cef48e53b82efa21cd7f4bf257ebb','','346809a1-7ea4-422b-9438-944b1f7c9ddc','2026-10-24 15:20:00.000000','EXTRACTED',1,'f081915e-1f36-457c-bf6a-35866fb1d018'),
('e124fc0f-9c34-41cc-b4f5-2fb634cf1762','c069670f-6083-4b66-b25f-bc0f88330942','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5',1,0,'النص المضبوط لدى مركز الاتصال','REPORT','ar',1,'seized-script.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3077,'aa8c6fcd734e579357b62afc3701db6f1cc7df7a5e096f403ffe204d0a4918b7','3804f3482d765b2401f4c465a3904744d708b2ac946f00c5b2dff3589b188ce7','','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-11-22 06:00:00.000000','EXTRACTED',1,'f9ab4d21-d137-46d9-ab93-158000aa515c'),
('2efbf232-4a01-48af-bf41-30dd3c2eb414','4428fedf-a89f-4477-a318-eca82fb43fc7','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd',1,0,'Lista para el registro: criptoactivos','REPORT','es',1,'lista-para-el-registro.pdf','application/pdf',14423,'c128f6177b0814b67ee80ecd702c6d46f67ffec83b033fc00392fb7e15921b20','fe89a398c6b47b1abd1225a63fa9c05e717fbfb37284213a3e8b9ae2c8a8f45d','','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-10-20 12:00:00.000000','EXTRACTED',1,'18fc6a25-caa7-4349-a126-921e2aa36549'),
('8e17cdb0-7119-4f82-91d0-3ba84e3130d7','3afc565c-e3e7-4bbc-ac83-40a79fbd874d','6cea192c-3e78-412e-8783-b124b0d85618','7b4eefdc-57d6-4447-890e-99447939ffa2',1,0,'Rastro del dinero, segunda semana','REPORT','es',1,'rastro-del-dinero.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',5245,'386aa4bf26037bd3ac8497cc0211dfc4937e0643df4739febd10a760dc5c07de','76d9b4ff7e49f464e0f4de8bfef362289fb8c4fc48ba9fa4eec39e5f461ae228','','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-11-17 12:50:00.000000','EXTRACTED',1,'68c003ea-648b-4acd-959c-5d74d3ab555e'),
('47d1360e-1330-484f-bdc2-3c963230e1ca','a2b0e644-11b1-4720-9d42-af13c877e686','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74',1,0,'Families, notes and extensions','REPORT','en',1,'families-and-extensions.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',5115,'7d85ff1276233d11b9b8fb03bae4110254d05400fc76d7e85c0852c02b98d5b0','ba028df60fd20951bc5233c1db9ab4de01b6b5e829ff94a83890da734084d37a','','51084b6f-4ca1-4c6e-8627-f7570f836d87','2026-11-07 14:30:00.000000','EXTRACTED',1,'ece77adf-e3cb-4e1a-b262-5ef1aa93eab0'),
('5a457673-0c85-4f9a-acc1-3ce3a617c05d','c0f96794-71cc-4d10-b405-5e0df007dcf5','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21',1,0,'The first hour: a card for duty rooms','REPORT','en',1,'first-hour-card.pdf','application/pdf',15280,'1add5327054e68d072f4258d446614968a3129c11056bdaa640c41dc294aca3d','e52b16ad1184ed13b0b81c1f33b86ff03c4d87a931a7f6c931072b1078b0f51d','','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-10-29 07:50:00.000000','EXTRACTED',1,'7f217484-77c4-4b15-87f2-c7c18b13e6c2'),
('e416c617-ee55-4365-8d02-42b70eaa3821','6aa20061-4187-42d9-8981-67f7e4bca55c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','be4ae857-7599-4419-b375-ce16f96c1a78',1,0,'Permisos falsificados: treinta segundos','REPORT','es',1,'permisos-treinta-segundos.pdf','application/pdf',14575,'a8be43c0d47162920672298a75c1423a0e26e4c25937301d7a43fe6a4a0f6073','33013d6557330cc2c3d3ee323790de17e538591d6927e3d5f1935ad01bfaa46a','','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-11-09 11:50:00.000000','EXTRACTED',1,'516c0a85-0faf-4d3e-84e7-a7d45dfc0300'),
('b9620a61-a32b-4050-bb03-44a86c5a94df','7a0c35b7-410a-499e-8ea6-e42762e00e4b','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77',1,0,'Provider cards (invented providers)','REPORT','en',1,'provider-cards.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',5149,'43d652d177f98e394c37e87b065bce39495e5cedb155b53c9af50ca278051d91','7f36059ef50e18b46ba6fa7e7dd364377b3e2f55d823a452aa12c18c00861cdf','','38d0056f-552b-4237-8961-a350c89b360d','2026-10-18 09:50:00.000000','EXTRACTED',1,'e32466a9-8dfa-4820-84bd-abf6c5f7e4d6'),
('83899f55-4f27-4c7a-9fe8-555d3fad6000','cd8e82b7-7afe-4ed1-85a7-d2958b289543','90c6af7c-efc2-402a-87b3-27947df446f0','2555ce64-0454-4141-aea7-71cb57f3e5c3',1,0,'Fiche à remettre à la victime d’un rançongiciel','REPORT','fr',1,'fiche-victime.odt','application/vnd.oasis.opendocument.text',1998,'da8b17d6f7278bc2fd5ca7b76a5d8ebd88e598049d32e55f073d514a6870dd67','b967eef50b6b8aa3ed7deab468a684ee008a371c1066b1e41fade83921104854','','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-11 16:05:00.000000','EXTRACTED',1,'4728a4f0-dcd7-4dba-96d8-3f0975e2afc3'),
('c158c2bf-c412-463f-a058-5797f8759319','6afafae2-7161-4d72-bbbb-656848f39244','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b',1,0,'Test images for training','REPORT','en',1,'test-images.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',5101,'6a51c913dad963ee88a848e0945692c18ecc8cd5ab944d4c58500ab64132c562','b80d50d18688904210d106cd28587d4baf7c1d1af875388c4404f171d09c7ac4','','4cdd9b03-aecb-4e8c-950e-88cab3639042','2026-11-18 08:50:00.000000','EXTRACTED',1,'2c140111-3b62-4732-926f-6a89e6a55e90'),
('90429b34-412d-4146-8cd7-5f4e3285a054','28bae89e-ce64-449f-b5f8-9de7b468ecd7','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5',1,0,'How support reaches a wildlife unit','REPORT','en',1,'support-routes.pptx','application/vnd.openxmlformats-officedocument.presentationml.presentation',29469,'0d974e1b7e21303793d073f1bb5d8f99a701e3eca22888a2d098eef41db176b6','eb4d83ddf38569cf5153ed3b398ae77c6aee526e3aa593fc98ed5883ff5d0d03','','4ce0103c-e938-4ace-865b-ebe1cd3583fb','2026-10-21 14:00:00.000000','EXTRACTED',1,'6e954545-9818-4796-8536-13ade47e213e'),
('a3c49690-2054-42bf-b829-60d7dd8cc4db','df65f227-f654-481d-8fd2-b5a2b5d9e0c1','6cea192c-3e78-412e-8783-b124b0d85618','fc5172f2-8365-49a4-bb36-e7329be1ea10',1,0,'Réponse de l’hébergeur : conservation confirmée','REPORT','fr',1,'reponse-hebergeur.eml','message/rfc822',2475,'92ea219bcfe1f68acc4ed777066ac05a1d1874671736e64b3f635b645833c5d8','9f023a2af5313ce8f2d4628ad10af9f321c62d2f2a852b103062371efbafabc8','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-21 15:20:00.000000','EXTRACTED',1,'5e7c01b8-f4d9-43fd-8abb-68c50ff34f1e'),
('a5a830bc-9750-42a2-ab5d-63eec6f0dcae','774a2a56-c40e-4d72-b17a-b093cbfe16d1','6cea192c-3e78-412e-8783-b124b0d85618','fd746e7a-3228-4773-ad47-b897810d0a2a',1,0,'Summary of victims’ statements','REPORT','en',1,'statements-summary.odt','application/vnd.oasis.opendocument.text',1788,'03061ca72e8669e59a30761c95bfc908922b7742d93014e1a9679194747d9d68','1216449f9850254e3f06b42bfaf6d3f22ec7d4bfcc4e8abdbbf112363f3f336d','','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-11-19 08:00:00.000000','EXTRACTED',1,'63872bd0-8ee6-425f-a078-bc1ddf6ff477'),
('2e09559f-6981-47f7-a6f1-6f5b7119d01f','a0d28c93-6b2d-4d09-981b-f402e8515adc','f1d790e9-7eca-49d2-9044-6d493e1baeac','9a1fe011-c476-4a9b-9cad-c21fa2b22132',1,0,'Comparaison des deux lettres','REPORT','fr',1,'comparaison-des-lettres.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2882,'8c95ae8053f81f9a27013dbfc76e8b14a1f856726426019937a11558a84d8212','61b522f0dc48cf2dea423a29849a65ca791dfd6621c9c60dd93017caa26f8a1a','','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-21 13:10:00.000000','EXTRACTED',1,'1689058f-f69f-46d0-ac09-1ce8f468a79c'),
('7006ca9b-8b3f-4a39-b9b0-7288acd4669c','6ba68f6f-9a1d-4798-91d5-ca691c2d73c0','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',1,0,'Norma de custodia con dos firmas de tres','REPORT','es',1,'norma-de-custodia.odt','application/vnd.oasis.opendocument.text',1791,'46ee862c477a1afa6b84fb470c7486fa4a60a3f078b5f657bfc50c420ad55862','a67634526a464d0adcf5160f4a71b126a139d0bc3a7b5e79bddb23e0fbcdb9b9','','668288a4-0e10-416f-abbe-08e82b5783d0','2026-10-30 13:00:00.000000','EXTRACTED',1,'3f768062-503c-47d2-9eed-723057120269'),
('c0d9377e-0a1d-4b4b-902b-7d3411615da2','4c027be6-eef7-4261-aa35-50caaea1998f','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','a1b5920f-e82b-414d-897b-eb640827d586',1,0,'The sentence for the night desk','REPORT','en',1,'emergency-sentence.eml','message/rfc822',2940,'79710783e4985415c181a6bdf659b39af3b81a89f5a8c44d2aaae050327d6669','abe755f94f09425bb2f3ddc9667970e38046a4a31f8377dca1e77cce9cabcdbb','','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','2026-11-11 19:00:00.000000','EXTRACTED',1,'a171f7a9-4ee3-461b-9b7a-ca02c0c6b72b'),
('4dc7b464-31c8-4f8f-bc95-7dc465ca30c3','55d53c99-66ef-479e-8c41-5e45dc280c47','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','06f0bd63-749e-479c-bc19-5af70244c779',1,0,'Demande de conservation en quatre lignes','REPORT','fr',1,'conservation-quatre-lignes.odt','application/vnd.oasis.opendocument.text',1751,'66193841f03e465256f787eaf64421b197dc73a2025f25b6fc630b53b765d64d','c0ec748add6ec64afe0a2d09a2ea8e807fe4cf082eee8188c7c29083aed9749e','','25e5e57b-2f01-49c6-8e71-927105c1f04b','2026-10-27 10:15:00.000000','EXTRACTED',1,'a9811a20-b68d-45c1-9b87-66242dcee719'),
('ca1ce2d8-07e7-408c-970c-7e70cedec2fb','d4108c7a-f080-4f01-b72b-7e43e96a1bfd','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21',1,0,'Size of the daily backup, first week = 100','REPORT','en',1,'backup-sizes.png','image/png',24422,'cb727edc057fa8521248bf8498597e910484d9a484c4ed78704ec0b709a4a90a','fba861fc4b5da2779964863c220e6c7df56207f1008224d5249982f0fd194545','','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-17 09:44:00.000000','NOT_TEXT',0,NULL),
('51c29274-9d8b-4677-ae1d-81804bfde257','8f498d7f-b67c-460a-a623-3b7c47bf8fba','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927',1,1,'Operational action plan','REPORT','en',1,'action-plan.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2900,'4c21bf8a81c96a0a2febf2ae5e889cd9bb2891abf0ee2677dec7361449d02516','4925a1d245eca9e480d76170d81eb633c531d22c7111e138d235db38a547a743','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-07 09:50:00.000000','EXTRACTED',1,'fd4a61d3-627c-4202-945b-2ceae383c773'),
('86db6098-92e8-4d1d-83ef-82d72c45726c','f7073c82-e3a5-4e21-bafa-3719eb3174a9','a530a662-6ef2-45e5-9060-9135854434f3','dea30264-b2d7-4786-94bc-33c39b53042e',1,0,'Vente avant jugement : comparaison de trois modèles','REPORT','fr',1,'vente-avant-jugement.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2996,'2baa84a175e8f0981cc99b4e2b1fd241ff7071a7059602d576cf44cb7d5a2286','0adccd744ed8fa71473f66775b35011fcf64f2a6905154093a929a12f5acada3','','25e5e57b-2f01-49c6-8e71-927105c1f04b','2026-11-03 10:30:00.000000','EXTRACTED',1,'8f131e30-19e3-4c55-a5a4-b837f3dae161'),
('e34064aa-d6fb-4b20-a573-842e5784fbed','8ec34cff-f853-460a-8870-86e47a4f914a','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77',1,0,'Incomplete answers, of one hundred requests','REPORT','en',1,'answers-after-feedback.png','image/png',21856,'fec03fb6d992a9286974787e6d689717a1d947e1a1bb2309c35008a2ca53239a','e98109c996d78e6e526d69dba6b08caafac6b235fd30fea236c709f778799a69','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-24 10:00:00.000000','NOT_TEXT',0,NULL),
('d91c8323-0dec-49e6-ac98-8f7d7fc2037f','ba96dce1-08b3-4d76-b14f-f97a7f979f38','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4fd8ea20-84c5-4913-956d-22f3b068629c',1,0,'Following the parcel: who is where','REPORT','en',1,'transport-plan.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',4775,'8a2bab2a560967cca0963338f2130e7557d7cdca3edbb75a9c02ec5835b586b2','11ec988ba449e57e83ec8e5a4fda95aaf840b69feb3800a7dd716dbb4d91077f','','4ce0103c-e938-4ace-865b-ebe1cd3583fb','2026-11-21 13:30:00.000000','EXTRACTED',1,'5eb62c28-95ed-4c63-bdb6-00468349f92a'),
('15409a27-c0b5-4436-a654-914661162408','4a1fea01-c1d4-4c4c-bf37-b3f681a64327','6cea192c-3e78-412e-8783-b124b0d85618','43e13549-7b97-4ba0-9a53-d57043f43a40',1,0,'Infrastructure list','REPORT','en',1,'infrastructure-list.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',4941,'34168d5c298ae9caad883637c355bf9f65c94f3b314014772cf565bd54f8da0b','1ba9d51b2c8f64e8430039d95641f2cd1eced977027fd3b949eb68683f2f34f4','','c82587b3-4a7c-4dc9-9725-7371bf784147','2026-11-09 08:25:00.000000','EXTRACTED',1,'383eab09-0e3d-4723-beab-50c9f8ccc17e'),
('5a8a1982-e556-46df-a59c-927bae5332bc','df594e00-bc25-451b-aea1-2715c6d85f1c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f',1,0,'Procès-verbal de capture d’une annonce','REPORT','fr',1,'capture-annonce.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3011,'ccd411e02b8c07a854f1f74339f0e193c5bd8b3e6a5e1683f7b21ae59633d5a5','2ec8d21431768435037520ab23db6ca8afdd196ba15bcba9c2e8c72f961f9d1d','','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-02 10:45:00.000000','EXTRACTED',1,'7b2d524c-f4c1-4ce2-bbf8-84781a288bce'),
('63dd58af-0bbc-49ff-a2c5-9c09b03b7357','829904e1-202c-496e-a991-acc1713ead71','6cea192c-3e78-412e-8783-b124b0d85618','07e18a21-4978-47df-a454-e10da5e6893e',1,0,'Note on a source','REPORT','en',1,'source-note.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',2781,'daac20c29ced35f98de3210ea6abc6790593e4563c8f1c114c143421a0db9bbe','c50c3ed1638113e3ae2b51951c6cf0ffb0849c27a6b32ae1167e55c5ba042f42','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-16 16:30:00.000000','EXTRACTED',1,'e3fb79ba-863c-4f66-b4f9-9c97c8ce4833'),
('165e2ea4-8aaf-4025-9787-a0606f8be207','e10ecc78-c958-486a-96f8-705e07ab7d02','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5',2,0,'Words that sellers use, by language','REPORT','en',1,'seller-words.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',6277,'4701ce268ca3876f1a872b00b828424caf44585013ab6c576dc48d9d010fe4bd','07f23e8cc56630185392289664b55baa55919beca264bd56fab79777edd7f78d','Monthly refresh; Arabic added','4ce0103c-e938-4ace-865b-ebe1cd3583fb','2026-11-26 09:30:00.000000','EXTRACTED',1,'2f20f1cb-aa3f-4487-96aa-bedcee8a1576'),
('0dc275c5-c620-4346-a4ee-a32fb7070123','3b793478-3894-4050-9e3e-b49c38dcc230','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b',2,0,'Guideline draft: seizing a running laptop','REPORT','en',1,'running-laptop-guideline.pdf','application/pdf',15314,'70953bac92d17373f5fec146098cf97c4e61090bffbeadf8bd92286b6a93f327','704d6489c7226a18170fbbe501f00582451f39b781e2a423f992504e42217564','Comments of three readers taken over; decision on remote access comes first','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-10-31 15:50:00.000000','EXTRACTED',1,'e6828f0e-215b-4a93-b374-9a95e5889173'),
('32a6a776-85d4-4bdc-8788-ab7e02d50711','a2d6cb89-89e5-4112-8b73-760d5d49aad3','6cea192c-3e78-412e-8783-b124b0d85618','2351762e-8bab-4ab7-a4bf-471be6bc6f59',1,0,'Examination of the server called north','REPORT','en',1,'server-image-report.pdf','application/pdf',16281,'20df603a27f26a236c2bd4ce3cac017b2b35a8f52a97165504b6dde348e80e47','015d12bb5dfa5e8d344a98b9e83d60239d97bd6020fa604a56efff4ff6c15001','','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-14 04:50:00.000000','EXTRACTED',1,'2756755b-f21d-4116-968f-f6e8e48a00a2'),
('562dff29-d968-41e4-bea6-b1380c87b071','4ce0b680-d86b-45dc-98f9-d5a6469165ef','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74',1,0,'Captura de memoria: sesión de noventa minutos','REPORT','es',1,'captura-de-memoria.pptx','application/vnd.openxmlformats-officedocument.presentationml.presentation',30595,'54e3c2727dbe59c06df5ee92b49d79d986d6d489b01a072a74cc6eb53533c77f','76a7126970a05b42c1745196439bd51f03e582fad39f0883a93ba1e7485c8edd','','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-11-23 10:50:00.000000','EXTRACTED',1,'d8042e76-73f7-4404-a85f-23e4cd227335'),
('f4a3c0c3-d4d0-4421-b2dc-b7f1423a4e6b','a657fd82-5129-40b5-a979-af4b6de31cde','6cea192c-3e78-412e-8783-b124b0d85618','212ae988-f109-4e46-9395-a2aa3f11e7c4',1,0,'Minutes of the call in week three','REPORT','en',1,'minutes-week-three.rtf','application/rtf',1120,'b276b663a834b5e9d8607bb5c87ae727754cab5f2fa4f70cff4622926c652849','0a268706bf22421efa0c192e30384b04b1317c3fb113d27fe252f12302b2932b','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-24 14:40:00.000000','EXTRACTED',1,'1b621994-93a4-4e60-b8b3-c36a1a47fd73'),
('aa5d6721-f759-432f-a043-b8f8f00b1279','3b793478-3894-4050-9e3e-b49c38dcc230','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b',1,1,'Guideline draft: seizing a running laptop','REPORT','en',1,'running-laptop-guideline.pdf','application/pdf',14754,'167f86df27f09b5eefc8d039ce833b4982b222ee05d9e44a6381044e3206f48e','f35507344df2af228b0ccbb49ca763324701327f361313ef839fa39c0490f447','','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-10-27 10:30:00.000000','EXTRACTED',1,'614f1dd6-85a2-4ccb-bc72-c1dcfeae87d8'),
('ec1aee91-a73e-41f0-9f7a-c0a40f3ddff2','7dddfa9a-0058-4cf4-b5e6-ba8880be1642','c63a5b12-69d0-44a0-9165-819d604b30fa','46000796-9cc9-474e-83fd-ccdda545fe51',1,0,'Rappel de fonds : feuille de route de la première heure','REPORT','fr',1,'rappel-de-fonds.rtf','application/rtf',1972,'b17078b3edee516a0e1af58e449707fdd181894c394c9f9bb23f61d5384f3d78','dcf322787159a289d1065977fd1cdc7b7e098b22260ad5a9f7272b1ca8bc28c7','','346809a1-7ea4-422b-9438-944b1f7c9ddc','2026-11-08 09:40:00.000000','EXTRACTED',1,'fea10c70-ad75-41aa-9fd2-f01462507456'),
('915137c4-616a-40fe-afe0-c5b6323b39c8','5bc738a8-91fe-4d7e-bc96-e6ff56694f2c','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b',1,0,'Phones that could no longer be read, per year','REPORT','en',1,'phones-lost-per-year.png','image/png',20227,'763a108017777293c043aecaa2fc0fb3caf1258d8ecd0aad7e9114d71bce3e9e','81c65c70e7e41f7c0516e4f16e1617bfa098b6a254818581577a0cee35c35afd','','4cdd9b03-aecb-4e8c-950e-88cab3639042','2026-11-10 10:20:00.000000','NOT_TEXT',0,NULL),
('8174b554-fc6c-4c45-b0ef-ccfd00233252','fc399071-7c81-43f6-8c45-bc63ba7b2535','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77',1,0,'Data preservation request in two columns','REPORT','ar',1,'preservation-two-columns.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3201,'1208f2a63538bc65cae73651af75d1e41f3f0da5967612016482d45eb3a64f64','ce371df13b841be2a43956ad5d68825930bf17c412fa26f8bf7c7142305a80f3','','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-17 07:10:00.000000','EXTRACTED',1,'db3eaa5c-e103-4244-b704-b8201bbf5a1b'),
('33c3e568-8fc4-48e4-9b2b-cf3d8ec976f0','d51ace51-a256-4762-bc7c-2e1f44a770b5','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2',1,0,'رسالة توعية: الطرد المزيف','REPORT','ar',1,'awareness-parcel-message.html','text/html',1486,'02ceab7c1700951cb72546c763d375abaacc2ece0273f15a3a6572dfe2fc9200','ca3ed367c6aedc44a278ddc253a3862167888515c5cb2cdad06fc1dc7ee049a8','','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-16 07:45:00.000000','EXTRACTED',1,'a4092c97-0e4a-4bb1-9f73-a2785df91a06'),
('f5b8dcd7-a4cd-4734-86bd-da030d5db598','6fff48fe-f4f1-4d55-9a12-ea6e171208aa','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74',1,0,'ما الذي نحفظه قبل إعادة التهيئة','REPORT','ar',1,'حفظ-الأدلة-قبل-إعادة-التهيئة.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3260,'beb6257c8ef481bb057b026f353efef861bebd5b2e45608301f326d37f197691','99215388ac0e9f07028e688fa58f264b5cd0e78bfe003ee27e52da96b547ab1f','','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-14 12:00:00.000000','EXTRACTED',1,'eaebc3f7-12f9-412a-9393-f6e20933518e'),
('05ce08bc-8c6a-4ef4-af67-e2fa516d6d10','582f28a2-c182-4217-ac27-e1577addf10c','c63a5b12-69d0-44a0-9165-819d604b30fa','7575e9bd-624a-4386-8ed9-304569a7f2ae',1,0,'Signs of mule accounts by country','REPORT','en',1,'mule-account-signs.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',4960,'03a02cf00b052b64f0108868a11a06235fa6b21c0b62dcb5acd65058cdf3040c','5b16deb3d0b63712bbe61261df730bdf0ba78b7bce2edee432a9fe5de81b117d','','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-06 05:10:00.000000','EXTRACTED',1,'74aa2dab-1ba0-4ab0-94cb-25ef53c8626c'),
('e887d059-b888-42f6-9783-eb0ab46782e8','93f61e24-a630-4b03-9d8c-652443018aba','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','391a3d3f-75a4-43ae-9d5d-d2704b65a49c',1,0,'Comparaison de cinq étiquettes','REPORT','fr',1,'etiquettes-comparaison.odt','application/vnd.oasis.opendocument.text',1789,'e6714e6f2c3025639bc4fc4554c19811defb8a67135188d480984a04df697fd8','f277cb5b6ce46899f42f6ca969e9f75977d7ebb0a628a82b4525e05cbacfa7f0','','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-19 10:15:00.000000','EXTRACTED',1,'b76f7e24-db12-477a-b29f-37da5e32a95c'),
('d9b53989-f432-4e90-8276-ef68fd470491','c76150de-0d8b-43ba-b3e4-ca9338e31037','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2',1,0,'Laying call-centre scripts side by side','REPORT','en',1,'script-alignment.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3063,'3e329c34c37f19a421ed68b19356d3defa09f832ac912a58c9f028110560be8c','85df5f587340da48f6e907c42e301c07763ece9dfe84ac3ff374df1bb77504aa','','51084b6f-4ca1-4c6e-8627-f7570f836d87','2026-11-21 15:00:00.000000','EXTRACTED',1,'ade0f68b-882e-494f-abca-dc73828ad785'),
('9b8fb328-86a9-43b9-8c0f-ef750c79ba62','f2ef8592-a89f-484c-8009-6ede5ef7e556','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2',1,0,'Comparing phishing kits without touching a victim’s data','REPORT','en',1,'kit-comparison-method.pdf','application/pdf',14641,'6476f802a6e535c6f04d02efc48e18cfc9bcc753f46ccac3cac27e46a0c73393','4fafc8f5c438eaba6aeda5bd3d94a67a7278c2fc0b7d23e009ed6891f22518cc','','c82587b3-4a7c-4dc9-9725-7371bf784147','2026-10-31 09:00:00.000000','EXTRACTED',1,'dd76d912-1330-4968-9e61-b747dbdc5092'),
('53939c14-3db8-4d70-997d-f4fab12541e4','e10ecc78-c958-486a-96f8-705e07ab7d02','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5',1,1,'Words that sellers use, by language','REPORT','en',1,'seller-words.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',5503,'019bbdbcc49d464e77293f96fe128b749f789672916495b4f36204e3305abadf','2d01925c1018154f12ef9363dab5677eba02123832dff9ca02ee63706df4c121','','4ce0103c-e938-4ace-865b-ebe1cd3583fb','2026-10-26 09:30:00.000000','EXTRACTED',1,'4b07a862-474d-4464-bab5-ffd63eb4ab44'),
('81742846-c6e4-4f9a-9401-fccd870077ff','82bc281a-f623-4321-afb7-e91c4a769817','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74',1,0,'Template for the first message to another country','REPORT','en',1,'first-message-template.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3146,'0351ce81a8da2254dce650b8e519dac293a1d9def82c5b82c936f9cb31969ab8','fd1f096dd3e52db57b8d81004622fe5153eadb2580b8a28ddcaae38da3459f6d','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-02 10:05:00.000000','EXTRACTED',1,'320a3abc-2b93-4d45-a5c8-9fc455d98c18'),
('d3403764-b314-4c30-ab0a-fe1c5f791a5e','bef88e3d-54f5-4ce8-9399-0e835381fedd','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4fd8ea20-84c5-4913-956d-22f3b068629c',1,0,'Summary of the first month','REPORT','en',1,'first-month.pdf','application/pdf',12145,'52ab5219be79dc6a2fe2426ff16ba451309feaf9e9db279674121fa393b052c5','df7e8514ce7d53cae17797594e2f70f0f9899d42431fb6a38aa63912c67063a1','','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-13 08:50:00.000000','EXTRACTED',1,'a264a317-90bd-4f56-bab1-3cb5924d8afb'),
('9c2d35c3-e241-4e82-a04c-ff5e1d0ad57d','81f864a3-d0a4-4fbc-a684-303623365398','f1d790e9-7eca-49d2-9044-6d493e1baeac','14134830-5dd2-46ce-a4b4-612f35175b4c',1,0,'Proof files, one by one','REPORT','en',1,'proof-files.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',4126,'174bc5ae3790db155ffc4a47ea4acfa76426660bae5b960d488e7bbfe6f0aabe','b553fd44ec8c21d1b2900174fc8bc4c7c61988449f7a442f40929ecd1411d7a5','','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','2026-11-26 21:20:00.000000','EXTRACTED',1,'de1c050a-c707-4817-bec7-aa9b0e6f03cd');
/*!40000 ALTER TABLE `document_version` ENABLE KEYS */;
DROP TABLE IF EXISTS `draft`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `draft` (
  `person_id` uuid NOT NULL,
  `place` varchar(60) NOT NULL COMMENT 'where it is being written: topic:…, space:… or post:…',
  `title` varchar(300) NOT NULL,
  `body` mediumtext NOT NULL,
  `saved_at` datetime(6) NOT NULL,
  `kind` varchar(20) DEFAULT NULL COMMENT 'of a topic to be',
  `language` varchar(8) DEFAULT NULL,
  `marking` text DEFAULT NULL COMMENT 'as chosen, in JSON; whether the space takes it is asked anew each time',
  PRIMARY KEY (`person_id`,`place`),
  CONSTRAINT `draft_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `draft` DISABLE KEYS */;
/*!40000 ALTER TABLE `draft` ENABLE KEYS */;
DROP TABLE IF EXISTS `glossary_entry`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `glossary_entry` (
  `entry_key` varchar(200) NOT NULL COMMENT 'of a shipped entry its first English term; else random',
  `en` varchar(1000) NOT NULL COMMENT 'ways to say it, between |',
  `fr` varchar(1000) NOT NULL,
  `es` varchar(1000) NOT NULL,
  `ar` varchar(1000) NOT NULL,
  `is_removed` tinyint(1) NOT NULL,
  `changed_by` uuid NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`entry_key`),
  KEY `glossary_entry_person` (`changed_by`),
  CONSTRAINT `glossary_entry_person` FOREIGN KEY (`changed_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='what differs from the terms that are shipped';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `glossary_entry` DISABLE KEYS */;
/*!40000 ALTER TABLE `glossary_entry` ENABLE KEYS */;
DROP TABLE IF EXISTS `hsearch_agent`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `hsearch_agent` (
  `id` uuid NOT NULL,
  `type` enum('EVENT_PROCESSING_DYNAMIC_SHARDING','EVENT_PROCESSING_STATIC_SHARDING','MASS_INDEXING') NOT NULL,
  `name` varchar(255) NOT NULL,
  `tenant_id` varchar(255) DEFAULT NULL,
  `expiration` datetime(6) NOT NULL,
  `state` enum('RUNNING','SUSPENDED','WAITING') NOT NULL,
  `total_shard_count` int(11) DEFAULT NULL,
  `assigned_shard_index` int(11) DEFAULT NULL,
  `payload` longblob DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='who writes the index at this moment';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `hsearch_agent` DISABLE KEYS */;
/*!40000 ALTER TABLE `hsearch_agent` ENABLE KEYS */;
DROP TABLE IF EXISTS `hsearch_outbox_event`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `hsearch_outbox_event` (
  `id` uuid NOT NULL,
  `entity_name` varchar(256) NOT NULL,
  `entity_id` varchar(256) NOT NULL,
  `entity_id_hash` int(11) NOT NULL,
  `tenant_id` varchar(255) DEFAULT NULL,
  `payload` longblob NOT NULL,
  `retries` int(11) NOT NULL,
  `process_after` datetime(6) NOT NULL,
  `status` enum('ABORTED','PENDING') NOT NULL,
  PRIMARY KEY (`id`),
  KEY `hsearch_outbox_event_process_after` (`process_after`),
  KEY `hsearch_outbox_event_entity` (`entity_id`(36))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='what changed and is not in the index yet';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `hsearch_outbox_event` DISABLE KEYS */;
/*!40000 ALTER TABLE `hsearch_outbox_event` ENABLE KEYS */;
DROP TABLE IF EXISTS `index_building`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `index_building` (
  `entity_name` varchar(100) NOT NULL,
  `begun_at` datetime(6) NOT NULL,
  PRIMARY KEY (`entity_name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='kinds of items whose index is being built; a crash leaves them here, and they are begun again';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `index_building` DISABLE KEYS */;
/*!40000 ALTER TABLE `index_building` ENABLE KEYS */;
DROP TABLE IF EXISTS `invitation`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `invitation` (
  `id` uuid NOT NULL,
  `room` uuid NOT NULL,
  `country` varchar(2) NOT NULL,
  `invited_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `invitation_country` (`room`,`country`),
  CONSTRAINT `invitation_room` FOREIGN KEY (`room`) REFERENCES `room` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `invitation` DISABLE KEYS */;
INSERT INTO `invitation` VALUES
('888d81f6-847d-472c-a94f-328363243a49','f1d790e9-7eca-49d2-9044-6d493e1baeac','FR','2026-10-15 00:00:00.000000'),
('4dbc6f22-75d2-4d19-a33a-655aefcd687c','f1d790e9-7eca-49d2-9044-6d493e1baeac','NZ','2026-10-15 00:00:00.000000'),
('25283423-651c-4ced-adda-77e491519c92','6cea192c-3e78-412e-8783-b124b0d85618','SG','2026-10-15 00:00:00.000000'),
('2f1cec9e-d29b-4388-a968-aaf49e0b4727','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','FR','2026-10-15 00:00:00.000000'),
('8b5e7d39-d165-4dd5-bce7-b3900ac66595','6cea192c-3e78-412e-8783-b124b0d85618','BR','2026-10-15 00:00:00.000000'),
('6781e22a-9690-44b1-a242-d215f5f168e1','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','KE','2026-10-15 00:00:00.000000'),
('4e4bcb82-ec36-4f58-81fc-e5f9aa7a8c14','6cea192c-3e78-412e-8783-b124b0d85618','KE','2026-10-15 00:00:00.000000');
/*!40000 ALTER TABLE `invitation` ENABLE KEYS */;
DROP TABLE IF EXISTS `may`;
/*!50001 DROP VIEW IF EXISTS `may`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `may` AS SELECT
 1 AS `person_id`,
  1 AS `audience_id`,
  1 AS `space_id`,
  1 AS `capability`,
  1 AS `valid_from`,
  1 AS `valid_until` */;
SET character_set_client = @saved_cs_client;
DROP TABLE IF EXISTS `past_search`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `past_search` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `words` blob NOT NULL COMMENT 'sealed',
  `asked_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `past_search_person` (`person_id`,`asked_at`),
  CONSTRAINT `past_search_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `past_search` DISABLE KEYS */;
/*!40000 ALTER TABLE `past_search` ENABLE KEYS */;
DROP TABLE IF EXISTS `past_search_off`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `past_search_off` (
  `person_id` uuid NOT NULL,
  PRIMARY KEY (`person_id`),
  CONSTRAINT `past_search_off_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='who wants no searches kept';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `past_search_off` DISABLE KEYS */;
/*!40000 ALTER TABLE `past_search_off` ENABLE KEYS */;
DROP TABLE IF EXISTS `person`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `person` (
  `id` uuid NOT NULL,
  `username` varchar(80) NOT NULL,
  `name` varchar(200) NOT NULL,
  `email` varchar(200) NOT NULL,
  `affiliation` varchar(40) NOT NULL,
  `country_code` char(2) DEFAULT NULL,
  `agency_id` uuid NOT NULL,
  `state` varchar(20) NOT NULL,
  `password_hash` varchar(200) NOT NULL,
  `totp_secret` varbinary(200) NOT NULL,
  `totp_used` bigint(20) NOT NULL DEFAULT 0,
  `language` varchar(5) NOT NULL DEFAULT 'en',
  `colour_scheme` varchar(10) NOT NULL DEFAULT 'SYSTEM',
  `joined_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `person_username` (`username`),
  KEY `person_country` (`country_code`),
  KEY `person_agency` (`agency_id`),
  KEY `person_affiliation` (`affiliation`),
  CONSTRAINT `person_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `person_country` FOREIGN KEY (`country_code`) REFERENCES `country` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `person` DISABLE KEYS */;
INSERT INTO `person` VALUES
('50bcc59e-7426-4d41-8224-07878fe98df4','ncb.a1','Grace Otieno','ncb.a1@liaison.example','NCB','KE','ead10002-690a-40d7-b5a5-2facaf1da6e4','ACTIVE','{bcrypt}$2a$04$BHY0.415WLmpg1uscza/GuHVPMIkDaEAi7Bj/.V3OvlQXP7V8e0LG',0x015FBF5F20E1FE501AE13CD79A001DD5A3272A5B26054974ECD2DF45EF53A5510BEDCFCDFD2AC1E5C0B8FB00EDA9128487595F054D,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('668288a4-0e10-416f-abbe-08e82b5783d0','ncb.c1','Fernanda Carvalho','ncb.c1@liaison.example','NCB','BR','17b25456-5c09-41a0-b1c2-18e0a03ea3e1','ACTIVE','{bcrypt}$2a$04$oaZ0b.5tc3UJRMkjm0KDyuaNEng2ZqYG5RN2O25NbStyPPLgMAydO',0x015FBF5F2093A91FC09B8FA7D3576EE6BFB5A1F491656667C692AAA2A8391CC997FE606F35C6E7556D41B1DD60CC2C833406B96348,59866327,'es','SYSTEM','2026-10-15 00:00:00.000000',0),
('8798f102-165b-4d84-be89-0d94ea71906e','ncb.x2','Ruth Parata','ncb.x2@liaison.example','NCB','NZ','f0a296a9-be4f-4161-898a-d0d404026e30','ACTIVE','{bcrypt}$2a$04$m/l5n..WTBDForJvwDU8/.R.ZAyOSrtASsuc2Zpykg70bjA5BSuCe',0x015FBF5F2035FDD0BB793CC06EAEA0C8671D9C97CC66EE80331CFC827ADCD8C4269B798C339CFB3D2AB521733982C40C9EC49F53BB,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','lim','Lim Wei Jie','lim@liaison.example','NATIONAL_AGENCY','SG','822e67a0-9a1d-4f42-917f-d29df3d9e063','ACTIVE','{bcrypt}$2a$04$sWO4rgS/kMe1YmhvB.bo0Oe/RYx4du80WJgApEuNUi6xwEDPuVykO',0x015FBF5F200E05B4FCCA219EB01ADBE089C0CBA47312782EA9240A79FEA34A846E0031273ACB9C8FF4CA5362CDD4606A7B4D25D3CC,59866331,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('e0b070c9-b3f0-4c10-80ca-392026a67161','review.n1','Noriko Tanabe','review.n1@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$/HlWa3hVC/NRR1PmxnLb4ugxzJcDHUryK.UQsGCcULHwWOiZ7hEN.',0x015FBF5F203FF63AD3F7CD3C7E81749AD299039C8E8CB01BF7C4D22459A890521E23EC3D52462F10E1B079FD37F60C8C713AA888B5,0,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('870ede8b-cf6f-47d6-8eb2-3971494667d7','audit.u','Uma Raghavan','audit.u@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$3B1oQ9GNrRLHQKDDieny3erV3bJnz0cYjSQ8nmbVf2EOB0EgidV8G',0x015FBF5F2074A16C7D162E789CD605C3CD3E653F8B1AE2B8B997CC2996F9AB370F84E0F519F4C3C4EA26B588981DDA57C00B58347F,0,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('49233150-ffe7-41f0-8823-3e45df841b59','ncb.c2','Ricardo Teixeira','ncb.c2@liaison.example','NCB','BR','17b25456-5c09-41a0-b1c2-18e0a03ea3e1','ACTIVE','{bcrypt}$2a$04$ItENQK/KNk41zC.Xqn02U.ZEFtvaPhiPHR4TTsQWWGqUWCM5BhaI.',0x015FBF5F2049D06A5D4885D135C23429526D1EAF97974B76896570C91F9957D148AEB537F60E1625EE5CD8DCA6ECACF12E51DBCC5D,59866330,'es','SYSTEM','2026-10-15 00:00:00.000000',0),
('419ab6a5-b2da-480e-9031-3f1b18c9abbd','trainer.t','Teresa Aguilar','trainer.t@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$SDCNElwbDZVCDDAAOTn5EOkRHMK8OcLY.nwF.fGTZahmTCKzeF/4S',0x015FBF5F208CA1660B459F148F2C771AAB2F3B8B3E724EB7267F3DF4760D9002C737A072C94224E5A640D3AB208090FD1502A0B222,59866326,'es','SYSTEM','2026-10-15 00:00:00.000000',0),
('8b39ce04-7001-4d1c-99c2-480b26c7b6f6','opshead','Oluwaseun Adeyemi','opshead@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$/NBSV1ViqFISOxuZpu5TvOfWE1NxJVq2k0mWADNLvIwrI9NCsNpkm',0x015FBF5F2012CE25D6D2D63E6C6E504D43916CB33E3FCA32BC6AA5E64C6DB7D33B104FC04D2520D0C96AC2106E27CED47FC9D6B3E4,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('9c5bbbc2-241c-414e-9675-571f91d4068f','amina','Amina Abdi Yusuf','amina@liaison.example','NATIONAL_AGENCY','KE','317c81ea-e7fb-48c4-a423-c2d6f66e5820','ACTIVE','{bcrypt}$2a$04$BZw5wpV2bhlaoAISr7p5BuWfaSFMOZcZ835uUbtzf.AVBFRzxpmxi',0x015FBF5F20E731FAD35F92130A5822F43EB3C4B048AFFB43FFAA498CB4D8DDB0C82D5E2CD1E54EF9D0030E153EAF42D765B1557281,59866330,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('f0369d67-0066-4877-924a-5f4d92f7f5fa','ncb.b2','Rajesh Nair','ncb.b2@liaison.example','NCB','SG','dd53ab1f-e79e-44e5-93d4-39de7f265216','ACTIVE','{bcrypt}$2a$04$97AT9txTdUjdhTDN0Mf9O.ZDCZ2zRunRhGywWJ95RQkd6NUQ5Lkta',0x015FBF5F20B49CC5D52794DD60EE5E6D83186460098884D1538DC8C42D901668B69F992C0EE0BAF6EE08E7066126F729B6BE61CF3B,59866329,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('c82587b3-4a7c-4dc9-9725-7371bf784147','partner.p','Priya Menon','partner.p@liaison.example','PRIVATE_PARTNER',NULL,'1f2f2980-6166-459d-b0e4-81f315543c65','ACTIVE','{bcrypt}$2a$04$ynKR.GNgyl3YsTH8SnP5XuSzZ941UZE0ExHmVjIHOKg88np9G2tYK',0x015FBF5F204504E72B78295F8A2D7D5F9AD49131E5E3824C6D7F2318896410806485DE72C9584EDEB6EF2B9C82D886E3ECFCFB57D5,59866329,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('dfcf0d37-1985-4b92-a252-74626ae88db1','dpo.d','Dimitra Pappas','dpo.d@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$/OWfQKF72KI0P.m/5PrhUeMOX20EThfBxzpE96g0iBAHaiNFvk1vC',0x015FBF5F20D5C4964F10D92018FBD88D74D3F15AACE083154EA397AC3381368AE389799F8DB4ECE748EE9109EC49AA8008162A13BC,0,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('4cdd9b03-aecb-4e8c-950e-88cab3639042','lab.l','Lucía Ferrer','lab.l@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$vbi3LqJrmiZ8WyKPzPP5kOsgdJ3U3EVyiu7nOShDK9WHbVJiq2Tfa',0x015FBF5F206CCA473EBE289DA5D7A78E2CE3BA30C25775723D12A08BAC8879F8F36ED2CD9BD9F5F418DD23684680211696FBED6B82,59866326,'es','SYSTEM','2026-10-15 00:00:00.000000',0),
('25e5e57b-2f01-49c6-8e71-927105c1f04b','ncb.d1','Hélène Marchand','ncb.d1@liaison.example','NCB','FR','8cf8e8bc-427c-4d82-a1b4-776d6ff0edcd','ACTIVE','{bcrypt}$2a$04$jBv6P4/X7aycvilRveH/Oev1Z11NCT24Wvmj9ottxBhbn/CP2ov0m',0x015FBF5F2012BAF767481D74DD1D6522369A9BF994BA554A543BC20676036AE7F73CC6C7B155F669CFACC3F4E3F42F646C8B85B216,59866327,'fr','SYSTEM','2026-10-15 00:00:00.000000',0),
('346809a1-7ea4-422b-9438-944b1f7c9ddc','ncb.d2','Karim Benali','ncb.d2@liaison.example','NCB','FR','8cf8e8bc-427c-4d82-a1b4-776d6ff0edcd','ACTIVE','{bcrypt}$2a$04$oGavsu3daDC7XpIdcDhNnO5Vx5SaYIJfdenjsGshDgYk4/LkZh6TK',0x015FBF5F20B34126E65CD64B6B692FE1F1AB66DD3E4008E5FBC9CFA09F9147BEAA65F1B3C7CCD19F913D86D63A12BFCC2A4615F67E,59866330,'fr','SYSTEM','2026-10-15 00:00:00.000000',0),
('9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','translator.ar','Layla Haddad','translator.ar@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$9cuQ5tlIsd56sGnE6jzRluxcggfzvwKFvXEtBSB.Z/neIRXI39/y.',0x015FBF5F20A5F46C48AB5F36C795A2AAE001B79897FAD42082661B5F642177D2D610BE741CFBD67509F86D9ADAC2B51414F98B8A8B,59866333,'ar','SYSTEM','2026-10-15 00:00:00.000000',0),
('565ba2a3-f304-4386-9e91-9a92460357c8','moreau','Julien Moreau','moreau@liaison.example','NATIONAL_AGENCY','FR','1fc53fb3-82a5-4811-9fc2-71a6db0e16cd','ACTIVE','{bcrypt}$2a$04$ZhacptFaxjCo3SgCcGtlZ.2IIxcK06eyOWZuMJlMBrVSul717.S82',0x015FBF5F20CA6C553E8088F137C6F1EA99482EC22C66CCA9FE99D55A71AC9AF682B63D176C4240184F08AC0CC0AD90210B155F47B9,59866330,'fr','SYSTEM','2026-10-15 00:00:00.000000',0),
('38d0056f-552b-4237-8961-a350c89b360d','pto.g','Giulia Conti','pto.g@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$cj6D.Ev5j.KRZc.o2mcuV.vcJggDZeMTCi8QaY0EewJiyJORi2QJq',0x015FBF5F202EAA94B2F604AC8DBB3705E3E6076C75922A6EFA1112D9163AF13E4BE28080D9A02F88702842EB07E71D6DC5D9EA2AB6,59866326,'fr','SYSTEM','2026-10-15 00:00:00.000000',0),
('31cce723-6e63-49ef-807c-a40572197887','reviewer.r','Rachid El Idrissi','reviewer.r@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$vFI616RlYtwOybeIGfYMYu7lZT/uoxFNRFY05Tv0TTiGpQsz0fSCm',0x015FBF5F20CF207D7E840A777613287BD725977D8F1EA335CCAA67ED420FC2C33772B7525B7CC23BF35B0BF1E0A32024910B475AAB,59866331,'fr','SYSTEM','2026-10-15 00:00:00.000000',0),
('6daea85a-6206-452f-ae3c-a6d6b3e4590a','ncb.b1','Tan Hui Min','ncb.b1@liaison.example','NCB','SG','dd53ab1f-e79e-44e5-93d4-39de7f265216','ACTIVE','{bcrypt}$2a$04$WHe965tZVzubdYlehsMvFu3ayhp7jJ/c7NYvXT3gHGdhK9YfZJYoy',0x015FBF5F20DF88ED8BA29A5D71D4432C0E5A5DB3B22E818EDEFB8E2D7D15114E65E6EC1D2C3FD8107EB80ACDB7F5CCB82B3A688606,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('c67fac28-7129-4053-932a-ae65d8ad3bcc','coord.k','Katarina Novak','coord.k@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$ELGlOp5mJ6TTkCgXVNoU/OKze.lxU62iI2BlcJ5esvk.bgezUGs9i',0x015FBF5F20A8750BC7C29341332058BD8F098BDDD6C10191C74DFEFBE8B8FB16FCF215BEAD758B32BCF3E3A10033A02B990944C5D9,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('1baf45a8-702d-4050-a5ed-b03854d05ac5','review.n2','Nils Lindqvist','review.n2@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$OCT5abWJCIIOPQruXcyu2elfBPKMj4l192WSyyskHnVsGteRuJkKq',0x015FBF5F2088AFFF9DC4F4DC38C381F19C9ED483ECBBD218259CF6BA6E13C43EBF32DABEA058C6C37517CF26CEAF56896CA279180D,0,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('cc6aa449-cc72-4131-888b-bcb6821d7667','ncb.a2','Peter Kiprono','ncb.a2@liaison.example','NCB','KE','ead10002-690a-40d7-b5a5-2facaf1da6e4','ACTIVE','{bcrypt}$2a$04$8LvXw0cVZOADutNAwpR3Hu/JSW9dH7.e1.Z3yOxZChMNl2irsHqJK',0x015FBF5F20C84B81851E11B0C61E7C6C9793391C6893E3DF1DEDF6167BBDDC56A34FFAD3C7F6B886A8F6C8C14EFA492D9C4CD5548D,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','duty.b','Nurul Aisyah Rahman','duty.b@liaison.example','NCB','SG','dd53ab1f-e79e-44e5-93d4-39de7f265216','ACTIVE','{bcrypt}$2a$04$HSiY6zQ2i5/yfrhtWXhFFul6t0dmFAXLiX5hICAhMgASwZSO4iIva',0x015FBF5F205856D82CD64EBF26F0E20E6EAEAB4A3F42F3433FE401F06BC26BA9101B2C98741E8AC6153BEC622A51DDF70DDA908A8C,59866332,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('93b910ec-f944-4918-a7f3-c9030831ce1e','admin.m','Marek Dvořák','admin.m@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$Dgdz6plHwgYxKJXEQCbk6.Oj1Aou27hoX8LyB172skkKUolDFN/bC',0x015FBF5F20F83995661A2474EAC5597585827D4C1737B01DCB1085A7DB8D83222B5E31608F55D9B98D593F1A0942AD4FD3A65B55B2,0,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('12abf886-9d4f-4bea-b1df-cfdeda023f15','wanjiru','Wanjiru Mwangi','wanjiru@liaison.example','NATIONAL_AGENCY','KE','acc376bc-9e1f-42af-8714-20d6e97fa8e1','ACTIVE','{bcrypt}$2a$04$kcgTWQe0nmn7ck98oZ2eKOpfx2aAVF//ot4jwWhZHLJlRacojO3fS',0x015FBF5F20FCE38242A882046C8F1A2F323CD5A1F3F10B0FAD3FF7B86FA45DDB650EBA417A85E30EF79C75860F6FD5EC32148779D7,59866330,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('50353399-0732-4fd7-8029-dfd261a1812b','xavi','Xavier Tamihana','xavi@liaison.example','NATIONAL_AGENCY','NZ','cec7bc04-90e8-4312-b7f0-6c1dc82de581','ACTIVE','{bcrypt}$2a$04$0WO54Fr52jw5inHf6Y6VxOCUnv3igLyyAPZG3JfsPrrVa.U3WaYra',0x015FBF5F20C9EFFB2535FE6CBF7B0873C13E74A85F4010C5DF523EE0096A5FF79B80FE3DA8ED4437AFEE7F5AB493958D71AE10F9E2,59866331,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','ncb.x1','Hana Ngata','ncb.x1@liaison.example','NCB','NZ','f0a296a9-be4f-4161-898a-d0d404026e30','ACTIVE','{bcrypt}$2a$04$ty.JE5Ebgcx7yxPMnp04cuseQ12c8fYrkzyIwj4VCqJASKaXTfy.m',0x015FBF5F20D995D7889C3775AF39A03A7847CF4824D1848FFF9B0E020FCC8D94281BB266455A38904D66F1B21CF70CEC01CE787BE3,59866332,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('5792ef4d-83a8-4c2a-b0bd-e186c87289b8','souza','Beatriz Souza','souza@liaison.example','NATIONAL_AGENCY','BR','952f3d30-83e9-4b66-bb17-12fb4161af40','ACTIVE','{bcrypt}$2a$04$VXAaP9LKkCSpSIYanZS/uugzG0CwxHhgMrsxeN.whjz3Ovo6neQbC',0x015FBF5F20B7707FE8BF4B6E106441F7C43980DAF06FECCCCC0E84DF381BEDB81EA6E13365108592FF3CF2EF4F681A3ACA46E991F4,59866330,'es','SYSTEM','2026-10-15 00:00:00.000000',0),
('4ce0103c-e938-4ace-865b-ebe1cd3583fb','desk.w','Willem de Groot','desk.w@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$UGBI0pGhH2GWV0EY0DPdIesGXOv74PL.BTjk8kVmVdGCSptCGVCWC',0x015FBF5F20CEA5AC212BB8113F9359117CB986C42797C1175B7C32C29B090B00A783DC87E8D96DF9E42EB36E7EBBA963B8E8FDAACD,59866327,'en','SYSTEM','2026-10-15 00:00:00.000000',0),
('51084b6f-4ca1-4c6e-8627-f7570f836d87','analyst.z','Zofia Wrona','analyst.z@liaison.example','GENERAL_SECRETARIAT',NULL,'3a0a89bb-da31-4163-8b8e-d44521f86b7b','ACTIVE','{bcrypt}$2a$04$ifP9nmsggQZ1KcEP3kKJ5.EPvfIxTlEdHALIzNPqGjKSwtknQyxFu',0x015FBF5F20C8B33069DF5F0851276B479184D84F159E8591ED764CC68C099A6EDFC6962F8B10DDAF6C7E0002046CF1C696A209BACB,59866333,'en','SYSTEM','2026-10-15 00:00:00.000000',0);
/*!40000 ALTER TABLE `person` ENABLE KEYS */;
DROP TABLE IF EXISTS `post`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `post` (
  `id` uuid NOT NULL,
  `topic_id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  `audience_id` uuid NOT NULL,
  `author` uuid NOT NULL,
  `body` mediumtext NOT NULL,
  `language` varchar(8) NOT NULL,
  `opening` tinyint(1) NOT NULL,
  `posted_at` datetime(6) NOT NULL,
  `edited_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `post_topic` (`topic_id`,`posted_at`),
  KEY `post_recent` (`audience_id`,`posted_at`),
  KEY `post_space` (`space_id`),
  KEY `post_author` (`author`),
  KEY `post_line` (`topic_id`,`opening`,`audience_id`,`posted_at`,`language`),
  CONSTRAINT `post_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`),
  CONSTRAINT `post_author` FOREIGN KEY (`author`) REFERENCES `person` (`id`),
  CONSTRAINT `post_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`),
  CONSTRAINT `post_topic` FOREIGN KEY (`topic_id`) REFERENCES `topic` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `post` DISABLE KEYS */;
INSERT INTO `post` VALUES
('98b70b8c-7223-44ae-aa87-05b371e50039','188269cb-a858-4f8e-93af-b4b54ecc5832','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','4cdd9b03-aecb-4e8c-950e-88cab3639042','Dos de tres: unidad, fiscalía y un sobre sellado en la caja del tribunal. El sobre se abre y se comprueba una vez al año con acta. En cinco años hemos necesitado el sobre dos veces, ambas por jubilación.','es',0,'2026-10-27 09:05:00.000000',NULL,1),
('d53dc3be-ea24-4d48-a318-05c4c9deb03e','01dda787-25c2-488e-9686-d886df3babfa','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','419ab6a5-b2da-480e-9031-3f1b18c9abbd','Three sessions of ninety minutes, the same content each time, so choose the hour that suits you. Each unit needs one machine that may be broken.\n\n| Session | UTC | Language |\n|---|---|---|\n| 1 | Tuesday 07:00 | English |\n| 2 | Wednesday 13:00 | Spanish, with questions in French |\n| 3 | Thursday 09:00 | Arabic |\n\nNominations go through your National Central Bureau, as always; ten places per country. The slides are already among the documents, so that you can read ahead.','en',1,'2026-11-23 11:00:00.000000',NULL,1),
('1b19b2e2-3794-47fb-974d-0a1d3f0b2e1e','a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','c67fac28-7129-4053-932a-ae65d8ad3bcc','Both taken over; the attached plan has been replaced by its second version.','en',0,'2026-11-08 09:05:00.000000',NULL,1),
('f248a67c-ee9e-415b-8a7e-0b96bcc226f1','bf854038-7ecb-48ef-bce9-6bbc6205d6d6','c63a5b12-69d0-44a0-9165-819d604b30fa','075a025d-8ebe-4e44-894d-13c9588c13e4','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','Works in our direction too. One addition: give the *value date* as well. Our banks search by it, and it is often not the day of the order.','en',0,'2026-11-08 17:02:00.000000',NULL,1),
('d099452f-ecb7-405f-963c-0d29fa7593f0','1a8c4c72-998b-4b92-b9a8-9270549b0408','f1d790e9-7eca-49d2-9044-6d493e1baeac','ffdb2daf-83fa-4d69-9d5e-1d2bdcea1d71','346809a1-7ea4-422b-9438-944b1f7c9ddc','D’accord. *Un* répond lentement, sur notre conseil, une fois par jour à la même heure.','fr',0,'2026-11-19 08:40:00.000000',NULL,1),
('1653226a-6f82-4020-9166-0e2b574a59cf','5332ee5c-dd37-4883-aee4-ef5b521ae354','f1d790e9-7eca-49d2-9044-6d493e1baeac','22035b80-2264-44a6-9ca1-326c178ba279','565ba2a3-f304-4386-9e91-9a92460357c8','Voilà qui change tout. Nous demandons au transporteur la liste des trajets, comme contrôle de qualité.','fr',0,'2026-11-27 08:00:00.000000',NULL,1),
('6ef5edb0-89e9-48ff-98d2-101898ad9f78','1a8c4c72-998b-4b92-b9a8-9270549b0408','f1d790e9-7eca-49d2-9044-6d493e1baeac','14134830-5dd2-46ce-a4b4-612f35175b4c','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','Agreed. *Two* has restored from paper and tape and is in no hurry, which helps us.','en',0,'2026-11-19 21:00:00.000000',NULL,1),
('c8eec338-5c96-4782-b94d-10262be8ad1d','e04972d8-7353-4b6b-9b9b-771d07518913','6cea192c-3e78-412e-8783-b124b0d85618','b43505ab-e689-48d2-bb4b-3ef7ccf1b8d0','9c5bbbc2-241c-414e-9675-571f91d4068f','A charity for elderly people has collected 212 messages that its callers forwarded. They gave us the texts without names.\n\n- 140 use the same greeting as the kit on *south*.\n- 35 carry a link that was never in our lists.\n- The rest is something else.\n\nI have not verified any of it. The charity is willing to ask its callers for the hour of receipt, if it helps.','en',1,'2026-11-20 07:40:00.000000',NULL,1),
('84955b67-5a29-4235-8987-105128aeec30','a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','419ab6a5-b2da-480e-9031-3f1b18c9abbd','All three taken over. Version 2 is uploaded in the same place; the old one stays readable in the history.','en',0,'2026-10-31 16:00:00.000000',NULL,1),
('85a5547b-471e-4ae5-a00d-108fab4679ba','9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','eb710f24-1533-4631-b964-4bbc2663fbb2','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','We add a fifth: \"please confirm the hour at which preservation began\". It is the line that we later need in court.','en',0,'2026-10-27 02:20:00.000000',NULL,1),
('e9796de1-de9c-4600-9b42-109ebeb814ce','01dda787-25c2-488e-9686-d886df3babfa','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','419ab6a5-b2da-480e-9031-3f1b18c9abbd','Yes: recorded, without the questions, and placed here the week after.','en',0,'2026-11-24 21:05:00.000000',NULL,1),
('7e077da2-0474-4f4a-b8a9-13a090063bab','ef893988-05f3-4b6a-bc80-0e595e5e6cd0','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','38d0056f-552b-4237-8961-a350c89b360d','This space is open to members of law enforcement **and** to the experts of companies that have a partner agreement with the Organisation. Look at the line above the text field before you write: it says who will read you.\n\n- Talk about methods, kits, patterns, prevention, abuse desks.\n- Do not talk about cases, persons, accounts or requests. They belong elsewhere.\n- A partner\'s contribution carries a caveat. That is no judgement of its quality: it only says that nobody here has verified it.','en',1,'2026-10-17 09:00:00.000000',NULL,1),
('59a111d1-e2cc-4c38-9558-14b43cbe944c','a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','We hand out one card, and the duty officer reads it over the telephone. It is in the documents of this space. In short:\n\n1. **Isolate, do not switch off.** Unplug the network, leave the power on.\n2. **Photograph the screens** with the time visible.\n3. **One person writes the log** from the first minute, on paper if need be.\n4. Backups: disconnect them *before* anyone looks at them.\n5. Memory of *two* machines: the first that was hit, and a domain controller.\n\nIf life is at risk the card says so in the first line: patients first, evidence second. We have never regretted that line.','en',0,'2026-10-29 08:05:00.000000',NULL,1),
('749c66be-fb8a-4335-ac8c-17059a841c7d','5da000bb-a517-437e-9a93-e25c73a7d3fd','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','51084b6f-4ca1-4c6e-8627-f7570f836d87','Beautiful. May we turn this into a two-page lesson for the analysts\' course, without the amounts?','en',0,'2026-11-23 08:40:00.000000',NULL,1),
('b2b59ef3-3cbb-410e-adc6-178c165a9544','74bb13f8-c720-4281-9113-c32aab96b0e7','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','12abf886-9d4f-4bea-b1df-cfdeda023f15','The Sunday! We checked our drawer: nine of twenty-two.','en',0,'2026-11-10 06:10:00.000000',NULL,1),
('edab66bf-6a5a-4f57-91fa-1a462257afbf','73465dc1-d25a-4cb5-ba1a-55d658638195','6cea192c-3e78-412e-8783-b124b0d85618','7b4eefdc-57d6-4447-890e-99447939ffa2','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Resumen de la segunda semana. **No usar en procedimientos judiciales sin nuestro permiso**: la orden del juez cubre por ahora solo la investigación.\n\n- Capa 1: 31 cuentas mula, abiertas en dos semanas desde tres dispositivos.\n- Capa 2: dos comercios sin clientes.\n- Capa 3: una casa de cambio, que coopera y ha conservado los datos.\n\nLa tabla está adjunta. Faltan las referencias bancarias que ya tiene SG.','es',1,'2026-11-17 13:00:00.000000',NULL,1),
('f70f774b-6827-4ff2-bb25-1afc329ad76a','a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','9c5bbbc2-241c-414e-9675-571f91d4068f','Thank you all. We took the card, put the life-at-risk line on top and added the question about remote access. The duty room has used it twice; both times the memory images were there when we arrived.','en',0,'2026-10-30 14:02:00.000000',NULL,1),
('79807c82-0486-4785-bfbe-1dd909d265c7','01dda787-25c2-488e-9686-d886df3babfa','90c6af7c-efc2-402a-87b3-27947df446f0','48d5c541-f2e2-41e9-a947-e5aa3309b2f9','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','Four officers nominated from our side. Could the recording be made available for those who are asleep during all three sessions?','en',0,'2026-11-24 20:25:00.000000',NULL,1),
('5b70797c-5647-4326-8f53-1df9a4dcca47','a582c386-16a8-45b3-84d4-129fe2300a48','f1d790e9-7eca-49d2-9044-6d493e1baeac','9a1fe011-c476-4a9b-9cad-c21fa2b22132','565ba2a3-f304-4386-9e91-9a92460357c8','Même auteur, à notre avis : trois tournures rares en commun, dont une faute que seul un correcteur automatique d’une langue donnée produit. L’étude est jointe. **Inférence**, pas preuve.','fr',1,'2026-11-21 13:20:00.000000',NULL,1),
('f9c078b2-7c33-48db-a5d6-201fea5fe714','f667b6c6-64b5-402a-b179-5916878eb579','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4fd8ea20-84c5-4913-956d-22f3b068629c','c67fac28-7129-4053-932a-ae65d8ad3bcc','Four sellers, two routes, one printer of permits. The summary is attached. The next step is the parcels: whoever sees one first tells the room within the hour, also at night.','en',1,'2026-11-13 09:00:00.000000',NULL,1),
('2e9f7d73-af11-4c21-a4de-2069843f840e','bf854038-7ecb-48ef-bce9-6bbc6205d6d6','c63a5b12-69d0-44a0-9165-819d604b30fa','46000796-9cc9-474e-83fd-ccdda545fe51','346809a1-7ea4-422b-9438-944b1f7c9ddc','Quand un virement frauduleux vient d’être signalé, chaque minute compte. Notre feuille de route :\n\n1. La **banque de la victime** lance le rappel : c’est elle qui en a le droit, pas nous.\n2. Nous prévenons en parallèle le bureau central national du pays de destination, avec la référence du virement et **l’heure en UTC**.\n3. La banque destinataire gèle à titre conservatoire si sa loi le permet ; sinon elle retarde.\n4. Nous confirmons par écrit dans les vingt-quatre heures.\n\nLe document joint donne la même chose sous forme de tableau.','fr',1,'2026-11-08 09:50:00.000000',NULL,1),
('c2864317-c85f-4d56-8b70-20d0f07a5507','55628cbb-638e-4e90-81d0-d155ecc57430','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','31cce723-6e63-49ef-807c-a40572197887','الرسالة التي تصل من المصرف نفسه كانت الأنفع في التجربة التي أعرفها، لأن الناس يقرؤونها في اللحظة التي يفكرون فيها بالدفع. أما الإذاعة فتصل إلى كبار السن.','ar',0,'2026-11-15 09:00:00.000000',NULL,1),
('33c94dcc-83bd-401a-860d-2214b9187737','5a475a07-1f96-45dd-b02a-3535afd575e5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','The laboratory has made six small disk images for exercises. Persons, companies and messages in them are invented. The table lists what is hidden where, with the hash of every image. Ask your bureau for the images themselves; they are too large for this space.','en',1,'2026-11-18 09:00:00.000000',NULL,1),
('50515a76-8fb1-482f-957e-2385192e95ca','5da000bb-a517-437e-9a93-e25c73a7d3fd','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','49233150-ffe7-41f0-8823-3e45df841b59','Con gusto, sin cantidades y citando a la unidad.','es',0,'2026-11-23 12:15:00.000000',NULL,1),
('3de43899-fab4-4940-a287-258baa81f312','f0d07e62-a8ee-4938-a1a4-3a6223b21d33','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','العبارة السرية مال نقدي مكتوب. من رآها استطاع أن يأخذ الأصول. الخطوات التي نوصي بها بعد جمع تجارب عدة بلدان:\n\n1. لا تُقرأ بصوت عالٍ ولا تُرسل في رسالة.\n2. تُصوَّر بجهاز غير متصل بالشبكة، وتُختم الصورة والورقة في ظرفين منفصلين.\n3. يُكتب على الظرف عدد الكلمات لا الكلمات.\n4. تُنقل الأصول إلى محفظة الوحدة في اليوم نفسه، لأن نسخة أخرى من الورقة قد تكون في مكان آخر.','ar',1,'2026-11-06 10:10:00.000000',NULL,1),
('b5490ce7-1846-4198-9632-29092e21cc92','e04972d8-7353-4b6b-9b9b-771d07518913','6cea192c-3e78-412e-8783-b124b0d85618','c0d92c10-aac5-4dab-9a28-c51ec253bfc3','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','The 35 links would help. Please ask for the hour; a day is enough.','en',0,'2026-11-20 09:00:00.000000',NULL,1),
('84b2d05a-810a-41b3-a17c-2f6b71a1c281','fc5dee73-2bba-44ab-b72f-7969979c9844','b569122c-ee30-4628-9510-5a42def8ac19','897c0357-e178-4349-9694-28a6927c9cad','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Precioso. Lo probamos la semana que viene, con un libro de cocina.','es',0,'2026-11-25 12:40:00.000000',NULL,1),
('e2036507-3cee-4bba-9a4a-30cfe9266da9','73465dc1-d25a-4cb5-ba1a-55d658638195','6cea192c-3e78-412e-8783-b124b0d85618','212ae988-f109-4e46-9395-a2aa3f11e7c4','c67fac28-7129-4053-932a-ae65d8ad3bcc','Good progress. Let us speak about the money on Wednesday at 13:00 with whoever is awake.','en',0,'2026-11-18 14:00:00.000000',NULL,1),
('60c5e8e3-d701-431e-86a2-33a43f121644','9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','06f0bd63-749e-479c-bc19-5af70244c779','25e5e57b-2f01-49c6-8e71-927105c1f04b','Nos demandes reviennent souvent avec « préciser le produit ». Comment les formulez-vous ? Faut-il citer la loi du pays du fournisseur, la nôtre, ou aucune ?','fr',1,'2026-10-25 09:20:00.000000',NULL,1),
('7617daed-d223-46c7-ba96-3435f91c569e','dcda5c9a-4ef9-45d0-ba72-0928ebf8faaf','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','157da2a3-76fc-49da-ab1c-ab55d0b9f571','c82587b3-4a7c-4dc9-9725-7371bf784147','I can confirm the effect from our side. The request that came with feedback on the last one is the one that gets done first. People are people.','en',0,'2026-11-25 09:05:00.000000',NULL,1),
('f0c21b3f-e9e7-4f9c-b432-34a5e5c4a2d0','74bb13f8-c720-4281-9113-c32aab96b0e7','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','4ce0103c-e938-4ace-865b-ebe1cd3583fb','Shared with the permit authorities of four regions, without the examples. Two have already asked for the Spanish original.','en',0,'2026-11-11 09:30:00.000000',NULL,1),
('00ce081b-2d88-426d-98ea-34eb308d8c8f','a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5','9c5bbbc2-241c-414e-9675-571f91d4068f','Statements: 64 of about 110 victims reached. The others will follow by region. We need the list of bank references from the server before we can close the task.','en',0,'2026-11-08 06:30:00.000000',NULL,1),
('54b17c84-9d15-4d9c-abdd-3ba8cbf57bd4','639f021a-dae0-4b1f-8529-f75e894d5600','6cea192c-3e78-412e-8783-b124b0d85618','3f208654-11b4-47f5-b66f-80d6f20ef93c','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','Yes.','en',0,'2026-11-26 02:30:00.000000',NULL,1),
('b6fd1f64-5c9a-4fe9-9085-3d455dd552c9','fa73d6c4-1816-4924-baec-4065011f966a','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','سألتنا وحدة في بلد عضو عن الحد الأدنى الذي يجب حفظه عندما لا تستطيع الضحية الانتظار وتريد إعادة تهيئة أجهزتها في اليوم نفسه. جمعنا الإجابات التي وردت باللغات الأخرى في القائمة التالية، ونرجو تصحيحها:\n\n1. صورة من الذاكرة لجهاز واحد على الأقل من الأجهزة التي أصيبت أولاً.\n2. رسالة الفدية كما هي، مع اسم الملف وتاريخه.\n3. ثلاثة ملفات مشفرة مع نسخها السليمة إن وُجدت.\n4. سجلات الدخول عن بُعد للأيام الثلاثين الأخيرة.\n5. سجلات جدار الحماية، مع ذكر المنطقة الزمنية.\n\nهل ينقص شيء؟','ar',1,'2026-11-12 07:30:00.000000',NULL,1),
('e7469b53-59cb-46c1-a607-3f3178a98f45','1a8c4c72-998b-4b92-b9a8-9270549b0408','f1d790e9-7eca-49d2-9044-6d493e1baeac','c15d02a6-7bbf-4da4-84a4-0830807c252a','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','Two hospitals, the same letter, the same three files as proof. The circle stays as small as it is: five people. If you need a sixth, ask here first.\n\n1. No names of hospitals in this room. We call them *one* and *two*.\n2. The negotiator of *one* reports to France, the one of *two* to New Zealand.\n3. Nothing leaves before both have said yes.','en',1,'2026-11-18 09:30:00.000000',NULL,1),
('2216b4a3-2190-4fc6-86d9-41aaad7554bb','0215324e-2bac-4959-bb72-fa1b1269ae4e','a530a662-6ef2-45e5-9060-9135854434f3','42447a0b-d290-473d-a8c5-5071a9dde6af','565ba2a3-f304-4386-9e91-9a92460357c8','Même chose ici. Nous demandons aussi l’horodatage du bloc et non celui de l’outil : certains affichent l’heure locale du poste.','fr',0,'2026-11-14 14:15:00.000000',NULL,1),
('79c8902c-ee5b-4c32-a076-43d9ff25c31c','8866736e-f2ed-4d36-afde-d434ac39e25c','a530a662-6ef2-45e5-9060-9135854434f3','dea30264-b2d7-4786-94bc-33c39b53042e','25e5e57b-2f01-49c6-8e71-927105c1f04b','Le cours bouge plus vite que nos tribunaux. Vendre tôt fige la valeur, attendre expose l’État… ou l’enrichit. Notre loi permet la vente avant jugement quand le bien se déprécie. Trois questions à ceux qui pratiquent déjà :\n\n- Qui décide, et sur quelle pièce ?\n- Comment choisissez-vous le jour, pour qu’on ne vous accuse pas de spéculer ?\n- Que rendez-vous en cas d’acquittement : la somme ou les pièces ?','fr',1,'2026-11-01 15:10:00.000000',NULL,1),
('3efb066a-dee1-47a9-84cb-45051b5b9989','9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','06f0bd63-749e-479c-bc19-5af70244c779','25e5e57b-2f01-49c6-8e71-927105c1f04b','Limpide. Nous avons refait notre modèle selon ces quatre lignes ; le premier retour est arrivé en deux heures.','fr',0,'2026-10-26 13:35:00.000000',NULL,1),
('4cecbf08-0c13-4d97-b112-453b448c1ed4','76450daa-a934-4eb9-9b9a-b40e511bb04e','b569122c-ee30-4628-9510-5a42def8ac19','da23a73e-8ea1-4767-833e-7ef8761ff859','565ba2a3-f304-4386-9e91-9a92460357c8','De plus en plus souvent, l’image reste chez nous et c’est un expert d’un autre pays qui travaille dessus par un accès surveillé. Notre formulaire prévoit une remise de la main à la main. Comment faites-vous ?\n\n- Une ligne par session ou par journée ?\n- Qui est le témoin : l’administrateur, l’enquêteur, une caméra ?\n- Que noter de l’empreinte si l’image n’a pas bougé ?','fr',1,'2026-10-22 08:05:00.000000',NULL,1),
('f648c645-3c98-4fce-8dc8-454fdb8355f1','fda26dad-fb43-487c-99e0-e2a007f8302c','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','Attached: relative sizes only, first week = 100.','en',0,'2026-11-17 09:45:00.000000',NULL,1),
('105dc767-ec96-4347-9df8-466082983ba2','639f021a-dae0-4b1f-8529-f75e894d5600','6cea192c-3e78-412e-8783-b124b0d85618','a8213c1b-59b1-4659-aa2f-ba40a4ca8c27','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Sí. Necesitamos el aviso de SG por esta sala y no por teléfono: en esa calle no hay cobertura.','es',0,'2026-11-26 12:15:00.000000',NULL,1),
('83076a8a-11d6-4f8a-b3e2-4675a68cd1df','f667b6c6-64b5-402a-b179-5916878eb579','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','6f466168-b8e3-4230-811a-2403fed1d4af','12abf886-9d4f-4bea-b1df-cfdeda023f15','Understood. Our parcel centre has a photograph of the label and calls us directly.','en',0,'2026-11-13 11:20:00.000000',NULL,1),
('6558aecb-8092-4c05-8f4c-46b702a91e7c','21542535-c393-4c8d-bf58-7aa74a43b26a','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','Dividimos la entrada en dos estantes: «corre el reloj» y «puede esperar». El primer estante tiene turno de noche. No es elegante, pero en un año perdimos dos teléfonos en vez de cuarenta.','es',0,'2026-11-08 09:00:00.000000',NULL,1),
('04ab625f-1592-400c-9841-4715b158a0cb','55a51ad0-f5d7-4681-8b81-2a973daef334','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2','c82587b3-4a7c-4dc9-9725-7371bf784147','Our researchers collected eleven copies of a phishing kit in the last month. The comments in the code carry a name and a build number, which makes the copies easy to line up.\n\nWhat they have in common:\n\n- the page loads its pictures from the bank that it imitates, so the bank\'s own logs show the victims\' first visit;\n- form data goes to a messenger bot, not to a mailbox;\n- the folder of every copy contains the same misspelt file, `confrim.php`.\n\n> The last point is the practical one: abuse desks can search for the file name without knowing the bank.\n\nWe can describe the method to anyone who wants to repeat it. We do not post addresses here.','en',1,'2026-10-31 09:10:00.000000',NULL,1),
('7614129d-a3d6-4cf7-9f79-48523029a0ce','fa73d6c4-1816-4924-baec-4065011f966a','90c6af7c-efc2-402a-87b3-27947df446f0','2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','9c5bbbc2-241c-414e-9675-571f91d4068f','Very useful, thank you. We would add the time of the machine compared with a known clock: write both down. A clock that is eleven minutes off has cost us a week.','en',0,'2026-11-13 10:40:00.000000',NULL,1),
('bfe36107-f294-4af1-b197-49b88f05382b','06eaa4c8-0a7e-43e1-afe1-41271d3b64f3','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','Agreed with all four. The third is the one that laboratories get wrong: a mismatch is a finding, not a mishap.','en',0,'2026-11-12 10:00:00.000000',NULL,1),
('542b3f1c-c7b5-4347-89f3-4c35030e09c4','c8dd4834-3d38-4a30-8683-f555ee4cb7fa','6cea192c-3e78-412e-8783-b124b0d85618','8f02983f-6e30-4e42-ad09-6037d03987f0','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','These four machines are agreed for release to the partner, so that both sides speak of the same ones. Addresses are from the documentation range in this demonstration.\n\n| Name we use | Address | Port | Last seen (UTC) |\n|---|---|---|---|\n| north | 203.0.113.17 | 8443 | yesterday 22:10 |\n| south | 203.0.113.64 | 8443 | yesterday 23:55 |\n| panel | 198.51.100.9 | 443 | today 01:40 |\n| mirror | 198.51.100.140 | 443 | four days ago |\n\nPlease answer with additions only. Internal reference: ZXCANARY-08.','en',1,'2026-11-09 03:20:00.000000',NULL,1),
('9ed708ad-44a6-413c-af98-4d5741eb7669','21542535-c393-4c8d-bf58-7aa74a43b26a','b569122c-ee30-4628-9510-5a42def8ac19','a3a5300f-998a-4d3e-8ea1-92826e1153dd','9c5bbbc2-241c-414e-9675-571f91d4068f','Several models now restart when they have been locked for about three days. After the restart far less can be read. Our exhibits wait in the store for a week on average. How do you organise the first 72 hours?','en',1,'2026-11-07 05:55:00.000000',NULL,1),
('2ae4f4be-28a1-4841-8e08-532e5454988d','530c4dd4-fe1d-4455-b636-e3169af017be','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','c9de8fbf-a795-4c1c-a136-e192fa7ce838','565ba2a3-f304-4386-9e91-9a92460357c8','Merci. Le deuxième nom est apparu hier dans une annonce chez nous, avec la même faute d’orthographe. Conservation demandée à 09:12 UTC.','fr',0,'2026-11-24 09:40:00.000000',NULL,1),
('66e4463d-9445-4666-84ac-5616e4c7045e','a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','b569122c-ee30-4628-9510-5a42def8ac19','77e70e49-324f-4bd9-bf31-cd5816f7146f','50353399-0732-4fd7-8029-dfd261a1812b','Step 4 says \"look for a power button\". Please say \"do not press it\" in the same line; somebody will read only half of it.','en',0,'2026-10-28 20:45:00.000000',NULL,1),
('8c1b2d32-567b-455c-a326-5695b0575a9f','a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','El fondo de la unidad adelanta la comisión y la recupera después de la sentencia. Lo más importante es que esté escrito **antes**: nosotros lo pusimos en una circular de media página.','es',0,'2026-10-22 11:55:00.000000',NULL,1),
('5b4f3049-e76e-415e-82be-57bbaa8b771a','acdb5609-67c6-46e8-a8d4-ab30a9222b0f','90c6af7c-efc2-402a-87b3-27947df446f0','b38bf8fb-4f39-4efa-ba8c-0c410746cd65','668288a4-0e10-416f-abbe-08e82b5783d0','Confirmo lo del puerto. El año pasado devolvimos casi la mitad de las consultas solo por eso. Hemos traducido la plantilla y la usan ya todas nuestras unidades.','es',0,'2026-11-03 15:30:00.000000',NULL,1),
('53941f8c-702d-44ec-9258-5bb54f19ff74','a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','a4d124a6-02c0-4909-a2e9-bb4674a5d6b8','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Nosotros añadimos una pregunta a la tarjeta: *¿quién más tiene acceso remoto?* En tres de cada cuatro casos el acceso del proveedor seguía abierto mientras todos miraban los servidores.','es',0,'2026-10-30 12:20:00.000000',NULL,1),
('364bd91d-7f8f-4e99-8d32-5cc514ba075d','3a5120d0-ca6c-4fbe-a1e9-91724a937558','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','157da2a3-76fc-49da-ab1c-ab55d0b9f571','c82587b3-4a7c-4dc9-9725-7371bf784147','\"From when do the days count\" is the best question of the four. With us they count from the last sign-in, with others from the creation of the record.','en',0,'2026-11-02 09:25:00.000000',NULL,1),
('b862832c-960f-494a-9662-61eae1e46b7c','acdb5609-67c6-46e8-a8d4-ab30a9222b0f','90c6af7c-efc2-402a-87b3-27947df446f0','7a474bdf-d46a-4339-87ba-6a0ac02e0757','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','At night I can act on a message that has these five lines. Without them I can only acknowledge it.','en',0,'2026-11-03 22:41:00.000000',NULL,1),
('6e743e89-74fd-4c30-9caa-62918c8aa37d','54699000-9123-4460-8191-5672ed31a588','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','4cdd9b03-aecb-4e8c-950e-88cab3639042','En el laboratorio mantenemos un juego de prueba para diecisiete familias. No podemos publicarlo, pero si nos envían la nota de rescate y dos archivos cifrados respondemos en un día hábil con la familia y la herramienta.','es',0,'2026-11-06 09:20:00.000000',NULL,1),
('cd76f5d6-a5ed-457c-ac91-63c88a9f7bf4','ef893988-05f3-4b6a-bc80-0e595e5e6cd0','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2','c82587b3-4a7c-4dc9-9725-7371bf784147','Glad to be here. We will post what our researchers see, with the method by which they saw it, so that everybody can weigh it.','en',0,'2026-10-18 10:20:00.000000',NULL,1),
('3167ff3b-fb96-4141-a48f-67db4fc1fffd','12b0c5a3-2577-4068-ab56-2e603d03130c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','4ce0103c-e938-4ace-865b-ebe1cd3583fb','The wildlife team of the General Secretariat can help with analysis, with advice, and with people on the spot. The way is always the same:\n\n1. Your agency writes to its National Central Bureau and says what it needs.\n2. The bureau authorises, and we receive a copy.\n3. Once it is recorded, we may begin. Not before: the provenance of every datum depends on it.\n4. With the bureau\'s leave we then talk directly.\n\nIn *this* space you may ask anything that needs no name and no number.','en',1,'2026-10-19 09:00:00.000000',NULL,1),
('b45762d4-7bfe-40cb-8d36-69e9048db04f','83ba5ce8-d180-4ccd-9f8d-1090128fc064','c63a5b12-69d0-44a0-9165-819d604b30fa','916d6724-ac08-4528-8637-098c3960ef0f','cc6aa449-cc72-4131-888b-bcb6821d7667','We found two more after reading this. They had been in the evidence store as \"papers, various\".','en',0,'2026-11-21 08:15:00.000000',NULL,1),
('cca1408e-55e1-4199-8ea9-6bf5d42aa784','328793ef-6406-492a-88e3-49ecb52d16c4','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','Una basta. En la declaración decimos: «La probabilidad de una coincidencia casual es menor que la de que dos personas de esta sala tengan la misma huella dactilar en los diez dedos.» Nadie ha pedido la segunda desde entonces.','es',0,'2026-11-04 08:30:00.000000',NULL,1),
('7516e994-a998-4b14-a200-6c73fce8c68a','a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Llevamos una sola hoja. La aprendimos a golpes:\n\n1. **Quién** firma, y desde qué cartera de la unidad. Se decide antes, no en la cocina del investigado.\n2. Dos personas y una cámara cada vez que se toca una cartera.\n3. Papeles: una frase de doce o veinticuatro palabras parece una lista de la compra. Se fotografía **todo** papel con palabras sueltas, y esas fotografías se tratan como dinero.\n4. Teléfonos: no bloquear, no apagar, modo avión.\n5. Una transferencia de prueba mínima; después, todo.\n6. Hora UTC, identificador de la transacción y comisión en el acta.\n\nLa hoja está entre los documentos. Corríjanla sin piedad.','es',1,'2026-10-20 12:10:00.000000',NULL,1),
('c6f700d6-a856-42da-af64-6e88f695dc98','55a51ad0-f5d7-4681-8b81-2a973daef334','c63a5b12-69d0-44a0-9165-819d604b30fa','9924707c-e77a-4f64-bb50-2f79b128911c','50353399-0732-4fd7-8029-dfd261a1812b','Searched for the file name at two hosting companies in our country with their consent: four hits, all taken down the same day by the companies themselves.','en',0,'2026-11-01 21:15:00.000000',NULL,1),
('c0526bb5-2f3c-44be-a75b-6ea55448301e','44732827-3b2f-4475-9d2e-bc481eabdbb3','6cea192c-3e78-412e-8783-b124b0d85618','5446e896-79a7-4c72-87c4-a9bc0f146bb5','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','De acuerdo. Propongo quitar el nombre del panel: fuera de esta sala solo lo conocemos nosotros.','es',0,'2026-11-15 12:35:00.000000',NULL,1),
('013cfd09-4986-487f-8db0-6ee7ae57bcf3','836474b8-97fd-4dbd-9304-dbb0ab37f142','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','a1b5920f-e82b-414d-897b-eb640827d586','f0369d67-0066-4877-924a-5f4d92f7f5fa','Checked three cards against last month\'s answers and corrected the retention of \"Marlin Mail\": sign-in records ninety days, not one hundred and eighty.','en',0,'2026-10-19 03:10:00.000000',NULL,1),
('732269b3-d7a1-45b8-9be0-6f399cc84fcb','5da000bb-a517-437e-9a93-e25c73a7d3fd','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','49233150-ffe7-41f0-8823-3e45df841b59','Caso cerrado, contado sin nombres. Un servicio mezclador cobraba una comisión distinta a cada cliente, con ocho decimales, para poder reconocer su depósito. Precisamente por eso pudimos unir entrada y salida: la comisión **era** la etiqueta.\n\nQué aprendimos:\n\n- Antes de comprar otra herramienta, mirar los números con paciencia.\n- Lo que un servicio necesita para su contabilidad lo necesita también el perito.\n- Explicarlo al tribunal con una tabla de diez líneas, no con un grafo de mil nodos.\n\nLa tabla, con cifras inventadas, está en los documentos.','es',1,'2026-11-22 16:20:00.000000',NULL,1),
('cfc55dc6-398b-4c1c-8c79-6f6f72b9aed3','c8dd4834-3d38-4a30-8683-f555ee4cb7fa','6cea192c-3e78-412e-8783-b124b0d85618','43e13549-7b97-4ba0-9a53-d57043f43a40','c82587b3-4a7c-4dc9-9725-7371bf784147','Thank you. We see the same four and two more that share a certificate with *panel*. Our list is attached; the method is described on its second sheet.','en',0,'2026-11-09 08:30:00.000000',NULL,1),
('06ae198e-04dc-4dd5-a3d0-70a929dd31b9','a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','419ab6a5-b2da-480e-9031-3f1b18c9abbd','The draft is among the documents. It is short on purpose: twelve steps, three decisions, one page of reasons. Please comment here until the end of the month; I will bring every comment into the next version and say what became of it.','en',1,'2026-10-27 10:40:00.000000',NULL,1),
('539ab528-c616-4705-b6e7-7101501c0ebc','83ba5ce8-d180-4ccd-9f8d-1090128fc064','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','Closed case, told without names. Three countries had each seized a *script*: the text that callers read to their victims. For a year nobody compared them.\n\nWhen an analyst finally laid them side by side, the same 41 sentences stood in all three, in the same order, with the same joke in the same place. One author, three call centres.\n\n**What helped**\n\n- the scripts had been kept as files with dates, not as photographs;\n- translation was done sentence by sentence, so they could be aligned;\n- somebody had the time to look.\n\n**What we would do earlier**: ask at the first search for the script, the objection sheet and the shift plan. They are always there, and they are usually on paper beside the telephone.','en',1,'2026-11-20 10:00:00.000000',NULL,1),
('76fb6b8f-b201-4ee0-a3de-71bcfeb5428b','a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','2555ce64-0454-4141-aea7-71cb57f3e5c3','565ba2a3-f304-4386-9e91-9a92460357c8','Même ordre chez nous, avec une nuance : nous demandons toujours **quel jour est la dernière sauvegarde vérifiée** avant tout conseil. La réponse change tout. Sans sauvegarde, on garde les machines allumées coûte que coûte : la clé se trouve parfois encore en mémoire.','fr',0,'2026-10-29 13:48:00.000000',NULL,1),
('af89de54-53c2-42f7-8614-730d6c88c393','530c4dd4-fe1d-4455-b636-e3169af017be','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','2161f08f-b005-44b6-8a4e-b0c300d22578','12abf886-9d4f-4bea-b1df-cfdeda023f15','A group that watches auctions sent us three new names with screenshots. One of them writes exactly like our second seller. Nothing verified. Please treat the screenshots as a hint; the originals are being preserved.','en',1,'2026-11-24 06:50:00.000000',NULL,1),
('52d3426d-fdf7-4958-9012-7640c9975fd1','f0d07e62-a8ee-4938-a1a4-3a6223b21d33','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','El punto 4 es el decisivo. Tuvimos un caso con tres copias del mismo papel: una en casa, otra en el coche y la tercera en la casa de la madre.','es',0,'2026-11-07 12:05:00.000000',NULL,1),
('e24f45aa-4300-4c39-86ba-765143ba8558','314b1b1d-6b25-409b-b1c8-9a8af171404f','90c6af7c-efc2-402a-87b3-27947df446f0','f4290ee0-cbd8-4988-82e6-2098e5602dae','25e5e57b-2f01-49c6-8e71-927105c1f04b','Nous le donnons par écrit, sur une page, signée par l’unité et non par l’enquêteur. La victime la transmet à son conseil et à son assureur ; cela évite bien des malentendus.','fr',0,'2026-11-10 08:44:00.000000',NULL,1),
('28de6256-4bc1-40bf-97df-76dc70f179a3','d1648fea-1112-4501-9320-1b5b0b846349','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','a1b5920f-e82b-414d-897b-eb640827d586','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','At three in the morning I need one sentence that a provider\'s duty desk accepts. What works for you, and what is refused?','en',1,'2026-11-10 18:30:00.000000',NULL,1),
('11f65298-4b83-4721-8645-76ec7787d848','314b1b1d-6b25-409b-b1c8-9a8af171404f','90c6af7c-efc2-402a-87b3-27947df446f0','2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','12abf886-9d4f-4bea-b1df-cfdeda023f15','Written, yes, and in the victim\'s language. In our region small companies often read the ransom note with a translation tool. Our page has the four sentences above in three languages.','en',0,'2026-11-10 10:05:00.000000',NULL,1),
('135b5ae9-5856-48e0-8ef2-78115ca69703','a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','6cea192c-3e78-412e-8783-b124b0d85618','2351762e-8bab-4ab7-a4bf-471be6bc6f59','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','One change: the image is done, the *examination* is not. Please make it a task of its own, ours, two weeks.','en',0,'2026-11-07 10:50:00.000000',NULL,1),
('16550322-02b5-4032-b4c0-78581561ec5c','639f021a-dae0-4b1f-8529-f75e894d5600','6cea192c-3e78-412e-8783-b124b0d85618','bc20b026-a510-4845-9727-82c336a8ffd0','9c5bbbc2-241c-414e-9675-571f91d4068f','Yes, if the first report may be one line. It will be night and raining.','en',0,'2026-11-25 10:10:00.000000',NULL,1),
('ecc79367-39e0-4ca4-88ff-788b052834cc','64203605-b126-4d91-ac25-df24980a789f','90c6af7c-efc2-402a-87b3-27947df446f0','9dd06c39-c4af-45b3-b311-7fd313e0873a','50bcc59e-7426-4d41-8224-07878fe98df4','Thank you. For our officers: the bureau allows and encourages you to post here. You do not need to ask us first as long as the rule above is kept.','en',0,'2026-10-16 09:32:00.000000',NULL,1),
('9785c688-2127-4342-8e9b-78f2677f101c','d1648fea-1112-4501-9320-1b5b0b846349','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','005e8629-5e4f-410e-a907-953f59367b90','565ba2a3-f304-4386-9e91-9a92460357c8','Et un numéro où l’on répond vraiment. Un fournisseur nous a rappelés ; notre standard était fermé. Il avait raison de refuser.','fr',0,'2026-11-11 08:20:00.000000',NULL,1),
('d2f78cdf-bfee-4556-a4ca-7a5d3fa6d322','8866736e-f2ed-4d36-afde-d434ac39e25c','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','668288a4-0e10-416f-abbe-08e82b5783d0','Lo de las cinco partes iguales es muy bueno. Aquí el juez pedía tres tasaciones; llegaban cuando el precio ya era otro.','es',0,'2026-11-02 13:40:00.000000',NULL,1),
('263ba57d-8f1b-4a88-afd3-7ac747a751cd','55628cbb-638e-4e90-81d0-d155ecc57430','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','نُعدّ رسالة توعية قصيرة عن الرسائل النصية التي تدّعي أن طرداً ينتظر الدفع. أفضل الصيغ التي وصلتنا حتى الآن:\n\n- «شركة البريد لا تطلب رقم بطاقتك في رسالة.»\n- «افتح تطبيق الشركة بنفسك، ولا تضغط على الرابط.»\n- «إذا دفعت، فاتصل بمصرفك الآن ثم بالشرطة.»\n\nهل لديكم قياس لأثر هذه الرسائل؟ وأي قناة كانت الأنفع: الإذاعة أم المصارف أم شركات الاتصالات؟','ar',1,'2026-11-14 08:25:00.000000',NULL,1),
('e213eb9e-f205-4348-87eb-7d27ada18056','436df5f1-9649-44b3-9e38-446452e39c8c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','A closed case from two regions. A buyer asked the seller for a receipt, for his insurance. The seller, wishing to please, sent one with the name of a company. The company paid the server of eleven other shops.\n\n**Lesson:** we always ask what the seller hides. Ask also what the *buyer* needs: a receipt, a certificate, a delivery number. Trade needs paper, and paper has an author.\n\n**For the checklist:** insurance, veterinary certificate, parcel tracking, currency of payment, language of the invoice.','en',1,'2026-11-25 13:10:00.000000',NULL,1),
('083c35c2-96a8-4ef4-87da-7dc887a41583','21542535-c393-4c8d-bf58-7aa74a43b26a','b569122c-ee30-4628-9510-5a42def8ac19','da23a73e-8ea1-4767-833e-7ef8761ff859','565ba2a3-f304-4386-9e91-9a92460357c8','Une étiquette rouge avec l’heure du verrouillage, posée sur les lieux. Le laboratoire trie à l’arrivée sans ouvrir le dossier. Coût : zéro.','fr',0,'2026-11-08 12:10:00.000000',NULL,1),
('5f7ebd1b-d2b9-4fa8-b758-7e7f347ddf7b','c8dd4834-3d38-4a30-8683-f555ee4cb7fa','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5','9c5bbbc2-241c-414e-9675-571f91d4068f','Thursday suits us. We can have an officer sit with the hosting company, which has been helpful so far.','en',0,'2026-11-10 06:15:00.000000',NULL,1),
('e30575dd-64ac-4f6e-9dca-8501609ba32b','44732827-3b2f-4475-9d2e-bc481eabdbb3','6cea192c-3e78-412e-8783-b124b0d85618','212ae988-f109-4e46-9395-a2aa3f11e7c4','c67fac28-7129-4053-932a-ae65d8ad3bcc','Agreed. I will word a warning that stands on its own and show it here before it goes. Until tomorrow noon please object or be silent.','en',0,'2026-11-14 08:20:00.000000',NULL,1),
('0b2f2b45-00e0-4855-93d4-8717675d83c3','639f021a-dae0-4b1f-8529-f75e894d5600','6cea192c-3e78-412e-8783-b124b0d85618','b9c3ee16-6414-4d09-9190-df21d58f143a','c67fac28-7129-4053-932a-ae65d8ad3bcc','Proposal: a Thursday, 18:20 UTC, ten minutes after the update has begun.\n\n| UTC | KE | SG | BR |\n|---|---|---|---|\n| 17:30 | teams in place | hosting company ready | teams in place |\n| 18:10 | quiet | update begins, capture | quiet |\n| 18:20 | entry | server cut | entry |\n| 18:40 | first report | first report | first report |\n\nPlease answer with *yes*, or with the one thing that must change.','en',1,'2026-11-25 09:00:00.000000',NULL,1),
('564342f4-ed44-4f78-bc21-890f11f5553f','4d2646ba-2b80-4e7d-b2b8-c0ecaf612b11','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','c67fac28-7129-4053-932a-ae65d8ad3bcc','Welcome. Three countries, one partner, one purpose. Five rules, because we have all seen rooms without them:\n\n1. **Look at the line above the text field** before you write. It says how many people in which countries will read you.\n2. What you contribute stays yours. Nobody widens it but you.\n3. The partner sees only what one of us has released to them. Do not quote unreleased text in a released post.\n4. Every time is UTC.\n5. One thought, one topic. It is easier to mark, easier to find and easier to take back.\n\nThe plan is in the next topic. The room closes when the plan is done, at the latest in six months.','en',1,'2026-11-06 08:00:00.000000',NULL,1),
('16c6a858-e644-4815-b048-892eab3a4704','2f84ba50-0a5f-4d33-bcbf-87f282572663','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2','c82587b3-4a7c-4dc9-9725-7371bf784147','Three shapes that hold in several countries:\n\n1. **Asleep, then awake.** No use for months, then a change of telephone number, then a deposit.\n2. **In and out.** What comes in leaves within the hour, a round sum stays behind.\n3. **The same device** has opened several accounts in the same week.\n\nThe second alone gives too many false alarms; with the first it is good.','en',0,'2026-11-04 08:00:00.000000',NULL,1),
('1543718d-fd76-4ecd-91f8-8a3e3543a5b7','a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','49233150-ffe7-41f0-8823-3e45df841b59','Añadido en la versión 2 de la hoja. También el número de teléfono de la guardia de la casa de cambio, con su zona horaria.','es',0,'2026-10-21 13:30:00.000000',NULL,1),
('ddde70f4-6573-47aa-b15f-8a82318180e3','8866736e-f2ed-4d36-afde-d434ac39e25c','a530a662-6ef2-45e5-9060-9135854434f3','04195876-ec7b-4525-a78f-623eb1a279a4','50353399-0732-4fd7-8029-dfd261a1812b','1. A judge, on a one-page application.\n2. We do not choose: the order says \"within ten working days, in equal parts on five days\". Nobody can say that we waited for a better price.\n3. The sum, with interest. It is in the order, so that nobody is surprised.','en',0,'2026-11-02 22:00:00.000000',NULL,1),
('134de9b5-d027-4c9d-a2c3-8bbe4ee7edf9','73465dc1-d25a-4cb5-ba1a-55d658638195','6cea192c-3e78-412e-8783-b124b0d85618','1c06f882-8fe8-480d-aaa9-1e9ea3565782','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Identidad probable de la persona que administra la capa 2. Queda excluido KE a petición de nuestra fiscalía, porque un familiar del investigado trabaja allí en una entidad de la que todavía no sabemos nada. Se levantará en cuanto se aclare.\n\nEn sus notas llama HERON-2 al programa con el que reparte los cobros, igual que los operadores del servidor. Referencia interna: ZXCANARY-07.','es',0,'2026-11-18 12:45:00.000000',NULL,1),
('e95172ef-98c7-423f-96d7-8bdbaac56027','8b11f6d0-4600-4834-a03e-25b834728757','5d9d66ee-9170-4499-a040-bb72f0ca61ae','9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f','565ba2a3-f304-4386-9e91-9a92460357c8','Une annonce vit parfois vingt minutes. Notre procédure, éprouvée en audience :\n\n1. **Page entière**, défilée jusqu’en bas, avec l’adresse et l’heure en UTC.\n2. Les images en taille d’origine, chacune avec son empreinte.\n3. L’identifiant interne du vendeur : il se trouve dans le code de la page, pas dans son nom affiché.\n4. Une seconde capture par une seconde personne, si possible depuis un autre réseau.\n5. Demande de conservation à la plateforme **le jour même**, avant tout contact avec le vendeur.\n\nQui a de l’expérience avec les annonces vidéo en direct ?','fr',1,'2026-11-02 11:00:00.000000',NULL,1),
('b30cd2a9-aae0-4488-be6a-8c6e0b408e8a','06eaa4c8-0a7e-43e1-afe1-41271d3b64f3','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','أقترح إضافة جملة للمحققين: «كل سطر ناقص في السجل سؤالٌ ينتظرك في المحكمة.»','ar',0,'2026-11-12 08:05:00.000000',NULL,1),
('5e66d26b-1988-4016-b5ca-8e669921868b','4d2646ba-2b80-4e7d-b2b8-c0ecaf612b11','6cea192c-3e78-412e-8783-b124b0d85618','93c61eb5-1e94-43b4-8d5f-8b873b0c5377','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Leído y aceptado. Nuestra guardia funciona las veinticuatro horas; para lo urgente, primero un mensaje aquí y después la llamada.','es',0,'2026-11-06 12:20:00.000000',NULL,1),
('906e9bd8-ffe9-466b-b8f1-8f581ddc5ab2','d1648fea-1112-4501-9320-1b5b0b846349','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','486b8402-71b0-42ff-86c7-9b9e8ddd7af8','50353399-0732-4fd7-8029-dfd261a1812b','We also say plainly when it is *not* life at risk. The desk remembers who cries wolf.','en',0,'2026-11-12 22:40:00.000000',NULL,1),
('46a2e155-ca4e-45f0-b88e-90f1e20f497c','dcda5c9a-4ef9-45d0-ba72-0928ebf8faaf','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','c67fac28-7129-4053-932a-ae65d8ad3bcc','Providers hear from us when we need something and never again. A line of feedback costs a minute and changes the next answer:\n\n> \"Your answer of Tuesday gave us the time of the second sign-in. The period before it was empty: is that a gap in the records or in the use?\"\n\nSince two units began to do this, incomplete answers fell by about a third. Nobody had asked for better answers; somebody had shown that they are read.','en',1,'2026-11-24 10:10:00.000000',NULL,1),
('f2029722-4d32-49c8-bd25-914e5562e732','a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','c67fac28-7129-4053-932a-ae65d8ad3bcc','| Task | Country | State |\n|---|---|---|\n| Identify victims and take statements | KE | in progress |\n| Image of the first server | SG | done |\n| Follow the money, prepare arrests | BR | in progress |\n| List of infrastructure | partner | received |\n| Common search day | all | proposed |\n\nThe full plan with dates and dependencies is attached. Please answer with changes only; silence means agreement.','en',1,'2026-11-07 10:00:00.000000',NULL,1),
('5d78f85e-5732-44a8-b53c-921144a3914e','5a475a07-1f96-45dd-b02a-3535afd575e5','b569122c-ee30-4628-9510-5a42def8ac19','a3a5300f-998a-4d3e-8ea1-92826e1153dd','12abf886-9d4f-4bea-b1df-cfdeda023f15','Is there one with a trade in animals? Our people learn better with cases that look like theirs.','en',0,'2026-11-19 07:30:00.000000',NULL,1),
('eaa515d2-09d7-4c3b-9750-925678f1d0a9','b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','4ce0103c-e938-4ace-865b-ebe1cd3583fb','I have put everything into one table, by language. It is among the documents and will be a new version each month.','en',0,'2026-10-26 09:40:00.000000',NULL,1),
('fc97db5c-15b9-4314-a55a-93eaa35477ad','436df5f1-9649-44b3-9e38-446452e39c8c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','12abf886-9d4f-4bea-b1df-cfdeda023f15','We are adding \"insurance\" to our interview guide for buyers. Nobody had thought of it.','en',0,'2026-11-26 06:50:00.000000',NULL,1),
('d0f1ce05-43db-4de6-b483-9457e1619bfc','39359808-b011-4f9d-b894-84de66179b62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','38d0056f-552b-4237-8961-a350c89b360d','J’ai demandé à quatre fournisseurs : trois acceptent le formulaire en deux colonnes, le quatrième veut l’anglais seul. C’est noté sur les fiches.','fr',0,'2026-11-18 09:30:00.000000',NULL,1),
('f7c161b3-2518-4d2c-8b54-951ad9c288f7','fa73d6c4-1816-4924-baec-4065011f966a','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','31cce723-6e63-49ef-807c-a40572197887','القائمة جيدة. أضيف بنداً سادساً: قائمة المستخدمين الذين أُنشئت حساباتهم خلال الأسبوع الأخير. كثيراً ما يكون الحساب الجديد هو مفتاح التحقيق كله.','ar',0,'2026-11-13 09:12:00.000000',NULL,1),
('c762c488-3b99-44d2-8103-96452a726779','9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','157da2a3-76fc-49da-ab1c-ab55d0b9f571','c82587b3-4a7c-4dc9-9725-7371bf784147','From the other side of the desk, four lines make the difference:\n\n1. The **product**, by the name that customers see.\n2. The **identifier**, and how you came by it.\n3. The **period**, from and to, in UTC.\n4. The **categories**: subscriber, sign-ins, content. \"Everything\" will be read as nothing.\n\nThe law may stand in one line at the end. It does not help the person who searches.','en',0,'2026-10-26 08:10:00.000000',NULL,1),
('37e78315-3e32-4a0b-8ec7-96e3967dfa13','54699000-9123-4460-8191-5672ed31a588','90c6af7c-efc2-402a-87b3-27947df446f0','2555ce64-0454-4141-aea7-71cb57f3e5c3','565ba2a3-f304-4386-9e91-9a92460357c8','Un outil de déchiffrement publié n’est pas toujours le bon, et une mauvaise version peut abîmer les fichiers pour de bon. Notre ordre de travail :\n\n1. Copier **trois fichiers chiffrés** de tailles différentes, jamais l’original.\n2. Comparer la note de rançon et l’extension avec la fiche de la famille.\n3. Lancer l’outil sur la copie, hors réseau, dans une machine jetable.\n4. Ouvrir le résultat : un fichier qui « s’ouvre » n’est pas forcément complet. Comparer les empreintes quand une copie saine existe.\n5. Noter la version de l’outil et son empreinte dans le procès-verbal.\n\nNous gardons un petit jeu de fichiers d’essai par famille. Qui d’autre en tient un ?','fr',1,'2026-11-05 07:55:00.000000',NULL,1),
('bd6cb557-5b6b-4662-8031-96f579f276f7','44732827-3b2f-4475-9d2e-bc481eabdbb3','6cea192c-3e78-412e-8783-b124b0d85618','46f7b3d8-8648-4102-8b83-15b765244d8c','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','The report is attached; three findings that change our plan:\n\n1. The database holds **bank references of 4,118 payments**, with dates. This closes the gap of the victim task.\n2. Two administrators, recognisable by their working hours. One never works on Sundays, the other never before 13:00.\n3. A folder of drafts for a new target country. Nothing has been sent yet.\n\nFinding 3 is urgent. I propose that we tell the bureau of that country through the coordinator, without naming this room.','en',1,'2026-11-14 05:00:00.000000',NULL,1),
('61e46260-b99e-4044-b631-971002ea438c','b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','12abf886-9d4f-4bea-b1df-cfdeda023f15','Platforms block the plain words, so the words move. What we read at the moment, with invented spelling where the real one would help nobody but sellers:\n\n| Meaning | Current wording | Note |\n|---|---|---|\n| live parrot | \"talking toy, blue\" | with a picture of a *toy* as first image |\n| horn, piece | \"old button, dark\" | weight in grams is the sign |\n| tortoise, small | \"moving stone\" | sold by size of a coin |\n| tusk, worked | \"grandmother\'s piano\" | \"key\" counts as unit |\n\nPlease add yours. We refresh our search list on the first of each month.','en',1,'2026-10-24 06:30:00.000000',NULL,1),
('b836ed66-a396-4f50-b584-9c40306e6303','fc5dee73-2bba-44ab-b72f-7969979c9844','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546','25e5e57b-2f01-49c6-8e71-927105c1f04b','Ce qui a bien marché lors de deux procès récents :\n\n1. Apporter un **livre relié**. « Voici le disque. Nous l’avons photocopié page par page, y compris les pages blanches. »\n2. L’empreinte : « Si une seule virgule change, ce nombre change entièrement. » Le montrer.\n3. L’espace libre : les pages blanches où l’on devine encore l’écriture.\n4. S’arrêter là. Les questions viennent d’elles-mêmes.\n\n> La meilleure phrase fut celle d’un juré : « Donc vous n’avez jamais écrit dans le livre. »','fr',1,'2026-11-24 14:30:00.000000',NULL,1),
('c22b47c8-3423-4585-8a68-9d1b798220f2','44732827-3b2f-4475-9d2e-bc481eabdbb3','6cea192c-3e78-412e-8783-b124b0d85618','212ae988-f109-4e46-9395-a2aa3f11e7c4','c67fac28-7129-4053-932a-ae65d8ad3bcc','Done, and sent through the bureau. They have thanked us without asking how we know.','en',0,'2026-11-15 13:50:00.000000',NULL,1),
('c7b9ceb0-08ea-48a9-b508-9eafbd332687','188269cb-a858-4f8e-93af-b4b54ecc5832','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','668288a4-0e10-416f-abbe-08e82b5783d0','Estamos escribiendo la norma interna. ¿Quién de ustedes usa una cartera con varias firmas para la custodia, con cuántas y quién las tiene? Nos preocupan las vacaciones, las jubilaciones y los incendios, en este orden.','es',1,'2026-10-26 14:00:00.000000',NULL,1),
('126c066d-5d20-49f1-a838-a10d027f4586','a582c386-16a8-45b3-84d4-129fe2300a48','f1d790e9-7eca-49d2-9044-6d493e1baeac','c17d5ef2-32d8-4ea1-9be5-b7430f589a21','51084b6f-4ca1-4c6e-8627-f7570f836d87','I see the same. I would add the time stamps: both letters were written in the half hour before a national holiday of one country. Weak alone, good together.','en',0,'2026-11-22 10:05:00.000000',NULL,1),
('64e7f4db-b0f8-4ef3-b78d-a4b88d801296','1d20a1db-a67b-40a8-9ee7-e1d7a33b82eb','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','c67fac28-7129-4053-932a-ae65d8ad3bcc','Compared with the help of a translator who saw only the text: same order, two objections missing, one added about family. I would call it the same author.','en',0,'2026-11-23 10:30:00.000000',NULL,1),
('06f1a32b-48ba-4bfd-a27a-a64515aa3625','328793ef-6406-492a-88e3-49ecb52d16c4','b569122c-ee30-4628-9510-5a42def8ac19','31a45e82-6e63-4b62-baa5-97d68be62150','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','One. But we write down *where* it was computed: on the device, on the copy or from the image. The question in court was never the algorithm, it was the moment.','en',0,'2026-11-04 09:10:00.000000',NULL,1),
('87f65508-a4a2-4a7a-9b6f-a6e80493ea94','b773fc5b-9b1d-4815-ad8d-e47c424e9345','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2','c82587b3-4a7c-4dc9-9725-7371bf784147','Some synthesis services keep the *text* for thirty days even when they delete the sound. Ask for the text. A preservation letter must name the product, not only the company.','en',0,'2026-11-13 11:40:00.000000',NULL,1),
('7350d3b6-cee6-4065-bd32-a6f7216cb8c6','64203605-b126-4d91-ac25-df24980a789f','90c6af7c-efc2-402a-87b3-27947df446f0','7a474bdf-d46a-4339-87ba-6a0ac02e0757','6daea85a-6206-452f-ae3c-a6d6b3e4590a','Same for us. Our bureau reads this space every Monday and turns the useful answers into a one-page note for the divisions.','en',0,'2026-10-17 02:15:00.000000',NULL,1),
('a185675e-064c-4984-9dc4-a8ba9147e534','76450daa-a934-4eb9-9b9a-b40e511bb04e','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','Una línea por sesión, con hora de apertura y de cierre en UTC, la huella antes y después, y el número de la grabación de pantalla. El testigo es la persona que abre la sesión, no el perito. Así el formulario dice la verdad: nadie recibió nada, alguien miró.','es',0,'2026-10-23 09:40:00.000000',NULL,1),
('2310d89f-186a-4cc5-8c72-ab4b1f72bc33','fda26dad-fb43-487c-99e0-e2a007f8302c','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','A logistics company, forty servers, daily backups, all of them restorable on paper. On the day they restored, the encryption started again within the hour.\n\n**What had happened.** The intruders had been in for 23 days. They changed the backup job so that it saved an encrypted volume, and waited until the retention had replaced every older copy.\n\n**What would have shown it**\n\n- a restore test to an isolated machine, once a week, by somebody other than the backup administrator;\n- the *size* of the backup: compressed data shrinks, encrypted data does not. The job log had told the story for three weeks;\n- a second account for the backup system that does not live in the domain.\n\n**What we changed in our advice.** We now ask for the size of the last thirty backups before we say \"restore\". It takes one minute.','en',1,'2026-11-16 03:35:00.000000',NULL,1),
('8eb625bc-49eb-4f4a-8f60-ab7719326e0b','a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','ab44da30-1bcc-40d7-af12-2b654eddf9b7','9c5bbbc2-241c-414e-9675-571f91d4068f','We translated it for our trainees. Question: who pays the fee of the transfer in your countries? Our finance department stopped a seizure over eleven dollars.','en',0,'2026-10-22 06:45:00.000000',NULL,1),
('1a4e9b6d-d941-48c6-8520-ace323e9fcc0','dcda5c9a-4ef9-45d0-ba72-0928ebf8faaf','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','ab67c120-6482-4283-9be2-b95c1923a153','668288a4-0e10-416f-abbe-08e82b5783d0','Lo hemos añadido al formulario de cierre: una casilla, «¿se informó al proveedor?».','es',0,'2026-11-26 13:20:00.000000',NULL,1),
('a9db0567-91a5-420b-9b2e-ae28e95c28d6','39359808-b011-4f9d-b894-84de66179b62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','ed2c65f7-1bfb-4234-a5df-a0c2e602af97','50bcc59e-7426-4d41-8224-07878fe98df4','We have used a two-column form in another language pair. Providers answered the English column and returned the form with both filled in. Keep the numbering identical on both sides.','en',0,'2026-11-18 08:00:00.000000',NULL,1),
('76d1bc87-129f-4408-bdf0-ae4b54c5095f','0215324e-2bac-4959-bb72-fa1b1269ae4e','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Tomamos la tabla como primera página obligatoria. El fiscal lo agradeció el mismo día: «por fin sé qué puedo decir en la audiencia».','es',0,'2026-11-14 12:50:00.000000',NULL,1),
('2894ef08-f0b7-4651-9c1c-ae9eebca61d9','1d20a1db-a67b-40a8-9ee7-e1d7a33b82eb','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5','9c5bbbc2-241c-414e-9675-571f91d4068f','One of the scripts found at the call centre is in Arabic, eleven short paragraphs. Attached as it was, with our numbering. The machine that it was printed from is the one with the drafts. Could somebody look whether the order of the objections is the same as in the English script?','en',1,'2026-11-22 06:10:00.000000',NULL,1),
('22fc311a-5ba3-4320-96af-af661cb35eb2','b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','5d9d66ee-9170-4499-a040-bb72f0ca61ae','6afb67ee-a244-4c29-91e6-2bc16f599892','50353399-0732-4fd7-8029-dfd261a1812b','Emoji strings have replaced words in closed groups here. We keep a table of sequences rather than of single signs; single signs give only noise.','en',0,'2026-10-26 21:00:00.000000',NULL,1),
('36511e1f-5c24-4cae-ba72-b203be6a4c84','21542535-c393-4c8d-bf58-7aa74a43b26a','b569122c-ee30-4628-9510-5a42def8ac19','a3a5300f-998a-4d3e-8ea1-92826e1153dd','9c5bbbc2-241c-414e-9675-571f91d4068f','The red label starts on Monday. Thank you.','en',0,'2026-11-09 06:20:00.000000',NULL,1),
('a9b35bf9-5560-4063-a172-b40b554b95ae','b773fc5b-9b1d-4815-ad8d-e47c424e9345','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','4cdd9b03-aecb-4e8c-950e-88cab3639042','Sin el audio no hay peritaje, y con un audio comprimido por mensajería casi tampoco. Lo útil: el registro de la llamada, la cuenta con la que se pagó el servicio de síntesis y los textos preparados, que casi siempre aparecen en el equipo del autor.','es',0,'2026-11-12 10:10:00.000000',NULL,1),
('74103034-cbf3-4c7a-b4c0-b70ec114d5a2','b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','5d9d66ee-9170-4499-a040-bb72f0ca61ae','be4ae857-7599-4419-b375-ce16f96c1a78','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','En nuestra región: «lechuga con patas» para tortugas y «semilla que canta» para pájaros. El precio por pareja los delata.','es',0,'2026-10-25 13:15:00.000000',NULL,1),
('666fb5e5-6f26-4c86-a1ce-b8031068e0d5','057b53fc-9e5c-4929-9d45-fd026ca8e492','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','4ce0103c-e938-4ace-865b-ebe1cd3583fb','Adding to the answer above: breeders register closed rings in sequence. A photograph of *two* birds from \"one breeder\" whose rings are far apart is a good reason to ask.','en',0,'2026-11-16 10:00:00.000000',NULL,1),
('8229545b-694a-4bd7-8752-b904f829ad58','4d2646ba-2b80-4e7d-b2b8-c0ecaf612b11','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5','9c5bbbc2-241c-414e-9675-571f91d4068f','Read and accepted. Our team: four investigators, reachable 05:00–17:00 UTC, after that through the bureau.','en',0,'2026-11-06 09:10:00.000000',NULL,1),
('7dc11ff4-c561-493e-8c6b-bbffb599a5b0','55628cbb-638e-4e90-81d0-d155ecc57430','c63a5b12-69d0-44a0-9165-819d604b30fa','be423a79-9fff-4966-a6c8-3f162a15176f','12abf886-9d4f-4bea-b1df-cfdeda023f15','We measured one thing only: calls to the bank\'s hotline in the three days after the message. They doubled with the bank\'s own text message and stayed flat after the newspaper article.','en',0,'2026-11-15 12:30:00.000000',NULL,1),
('8c6bc750-0877-4f2c-9c78-bf2c754d66e4','acdb5609-67c6-46e8-a8d4-ab30a9222b0f','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','c67fac28-7129-4053-932a-ae65d8ad3bcc','After reading about two hundred first messages, five things decide whether the other side can start today or has to write back:\n\n- the **time with its zone**, in UTC, for every single event;\n- the **port** beside the address: many subscribers share one address;\n- what **has been done already**, so that nobody asks the provider twice;\n- what you **want**: keep, tell us, or only know;\n- whether the answer may be **used in court**, or is for the investigator\'s eyes.\n\n> \"Please check the attached addresses\" is not a request. It is homework without a question.\n\nA template with these five lines is among the documents.','en',1,'2026-11-02 10:15:00.000000',NULL,1),
('a0e395e3-81d6-40d0-a70b-c345f103d998','8b11f6d0-4600-4834-a03e-25b834728757','5d9d66ee-9170-4499-a040-bb72f0ca61ae','f7f9b24c-433a-41f6-a76a-393775991b81','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','And the list of viewers at the minute of the sale. Three of our buyers were found that way, with a production order.','en',0,'2026-11-04 20:50:00.000000',NULL,1),
('b98bec11-1bf3-4e87-87d7-c59ce262db15','836474b8-97fd-4dbd-9304-dbb0ab37f142','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','38d0056f-552b-4237-8961-a350c89b360d','The table of provider cards is among the documents. A card says: which product, what is kept and for how long, which channel takes requests, in which languages, and when somebody last checked it. A card that nobody has checked for ninety days is marked as stale.\n\nAll providers in it are invented; take the form and make your own. **Please do not put contact data of persons on a card.**','en',1,'2026-10-18 10:00:00.000000',NULL,1),
('cfd2a4fa-97b5-48e7-b2fd-c6012074a4e9','c8dd4834-3d38-4a30-8683-f555ee4cb7fa','6cea192c-3e78-412e-8783-b124b0d85618','2351762e-8bab-4ab7-a4bf-471be6bc6f59','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','For the national teams only, not for release. The image of *north* shows that the operators call their build HERON-2 and that they update it every Thursday between 18:00 and 19:00. If we wish to catch the update in transit, we have three Thursdays left. Internal reference: ZXCANARY-05.','en',0,'2026-11-10 04:40:00.000000',NULL,1),
('3d488363-9257-455a-83c7-c6873e750762','a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','9c5bbbc2-241c-414e-9675-571f91d4068f','We are called more and more often while encryption is still running. The technicians on the spot want to pull the plug, the management wants to restart, and our investigators want memory.\n\n1. Do you have a fixed order of advice for the first sixty minutes?\n2. Who on your side gives it: the investigator, a duty officer, or a sheet of paper?\n3. What do you do when patients are waiting and nobody will wait for an image?\n\nWe would rather give the same advice twice than two different ones.\n\nReference of this thread for training records: ZXCANARY-01.','en',1,'2026-10-29 06:40:00.000000',NULL,1),
('06547a3e-d720-4ac8-b7dc-c6e55b141132','76450daa-a934-4eb9-9b9a-b40e511bb04e','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546','346809a1-7ea4-422b-9438-944b1f7c9ddc','Merci. Nous avons repris « quelqu’un a regardé » comme une action à part entière, distincte de la remise. Le parquet a accepté le formulaire sans changement.','fr',0,'2026-10-23 13:00:00.000000',NULL,1),
('e40f2761-6a9f-4149-9f86-c8bab873f803','a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','31cce723-6e63-49ef-807c-a40572197887','Relu. Deux remarques : la décision B devrait venir avant la décision A, et le mot « immédiatement » figure cinq fois. S’il est partout, il n’est nulle part.','fr',0,'2026-10-29 09:15:00.000000',NULL,1),
('0719fb10-a5ca-4f67-bf30-cab6678af708','0215324e-2bac-4959-bb72-fa1b1269ae4e','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','51084b6f-4ca1-4c6e-8627-f7570f836d87','I read many tracing reports. The good ones answer three questions on the first page:\n\n| Question | Bad answer | Good answer |\n|---|---|---|\n| What is fact, what is inference? | \"The funds belong to…\" | \"Observed: … We infer, because … \" |\n| Where does the trail end, and why? | (nothing) | \"At a service with pooled addresses; from here only the service knows\" |\n| What should the reader do now? | \"For information\" | \"Ask service X to preserve account data for this deposit\" |\n\nClusters made by a tool are inference. Say which tool, which version and which rule made the cluster, because the next version may disagree.','en',1,'2026-11-13 09:30:00.000000',NULL,1),
('01c55fae-1020-45b1-a9c4-cb586f03dd6d','b773fc5b-9b1d-4815-ad8d-e47c424e9345','c63a5b12-69d0-44a0-9165-819d604b30fa','426230b6-f436-4aa6-ba33-009fef7a4217','668288a4-0e10-416f-abbe-08e82b5783d0','Recibimos los primeros casos en que la «voz del gerente» estaba sintetizada. La víctima casi nunca graba. ¿Qué piden ustedes para poder probarlo después?\n\n- ¿El registro de la operadora basta?\n- ¿Alguien ha conseguido el audio original del servicio de síntesis?\n- ¿Cómo lo explican a un juez?','es',1,'2026-11-11 13:05:00.000000',NULL,1),
('a9566faf-d5f8-4e51-9eea-cd73b090e69e','a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','42447a0b-d290-473d-a8c5-5071a9dde6af','565ba2a3-f304-4386-9e91-9a92460357c8','Excellente. Nous ajoutons une ligne : **ne jamais lire la phrase à voix haute**. Une caméra de la maison, une montre, un assistant vocal… et les fonds sont partis avant la fin de la perquisition. C’est arrivé.','fr',0,'2026-10-21 08:20:00.000000',NULL,1),
('70cd6b66-e30f-4f62-9de0-cd8e1cef554c','12b0c5a3-2577-4068-ab56-2e603d03130c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','12abf886-9d4f-4bea-b1df-cfdeda023f15','For colleagues who are new: our bureau answered within the day. The thing that slows it down is us, when we forget the species.','en',0,'2026-10-20 08:20:00.000000',NULL,1),
('4917b495-021f-4566-9518-cfbeee80ce06','fda26dad-fb43-487c-99e0-e2a007f8302c','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','4ce0103c-e938-4ace-865b-ebe1cd3583fb','The size curve is a wonderful sign. Could you share a drawing of it, without names? It would explain more than a page of text.','en',0,'2026-11-17 09:00:00.000000',NULL,1),
('55ba7faa-a634-41b5-9edc-d08f4fcca30e','39359808-b011-4f9d-b894-84de66179b62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','تسأل وحدات عدة إن كان مقدمو الخدمات يقبلون طلب حفظ البيانات بالعربية، أم يجب إرفاق ترجمة. وضعنا نموذجاً بلغتين في عمودين متقابلين، فهل جرّبه أحد؟','ar',1,'2026-11-17 07:20:00.000000',NULL,1),
('3b5d6c27-ded0-4b56-8f6e-d27614fd73b3','057b53fc-9e5c-4929-9d45-fd026ca8e492','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','من خبرة زملاء في مركز إكثار: الحلقة المغلقة لا تدخل في ساق طائر بالغ، فإذا كانت الحلقة مفتوحة أو ملصقة فالشك قائم. واطلبوا من المنصة الصورة الأصلية لا المصغّرة، فالرقم يُقرأ فيها غالباً.','ar',0,'2026-11-16 08:15:00.000000',NULL,1),
('a6d1c7b8-9f41-442f-a3b1-d4f113062f3f','d1648fea-1112-4501-9320-1b5b0b846349','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','e61151f0-9897-453c-bb39-b2ec3fcc4886','9c5bbbc2-241c-414e-9675-571f91d4068f','Works: *who* is in danger, *of what*, *until when*, and *what we will do with the answer in the next hour*. Refused: \"urgent investigation\".','en',0,'2026-11-11 06:00:00.000000',NULL,1),
('9177d669-c9e8-4edc-b94a-d6201ba0cf9d','74bb13f8-c720-4281-9113-c32aab96b0e7','5d9d66ee-9170-4499-a040-bb72f0ca61ae','be4ae857-7599-4419-b375-ce16f96c1a78','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','No somos peritos documentales, pero en el puesto de control tenemos treinta segundos. La ficha adjunta resume lo que encontramos en setenta documentos falsos:\n\n- El **nombre científico** con una letra cambiada: el vendedor no sabe latín, el funcionario sí.\n- La fecha de expedición en domingo.\n- El mismo sello, con la misma mancha, en dos permisos distintos.\n- La cantidad escrita con cifra y con letra… y no coinciden.','es',1,'2026-11-09 12:00:00.000000',NULL,1),
('42a432da-f828-418b-9eff-d6db8dd97a78','ddbde6ec-7d73-40db-ab37-c598999dee7f','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','391a3d3f-75a4-43ae-9d5d-d2704b65a49c','565ba2a3-f304-4386-9e91-9a92460357c8','Le laboratoire a comparé cinq étiquettes : même défaut dans la troisième ligne, même rouleau. Deux colis sont partis de chez vous, trois de chez nous. La comparaison est jointe.\n\nProposition : ne pas intercepter le prochain, mais le suivre. Il nous faut votre accord écrit.','fr',1,'2026-11-19 10:25:00.000000',NULL,1),
('f670b1e2-ca17-42a5-81b0-d9a4e662e6e6','5a475a07-1f96-45dd-b02a-3535afd575e5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','4cdd9b03-aecb-4e8c-950e-88cab3639042','Number 5: a seller of \"ceramic birds\" that are not ceramic. Price list, chat and photographs with positions inside.','en',0,'2026-11-19 09:25:00.000000',NULL,1),
('c9fb24f7-18e8-428b-8c39-d9e88aa68a27','f667b6c6-64b5-402a-b179-5916878eb579','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','391a3d3f-75a4-43ae-9d5d-d2704b65a49c','565ba2a3-f304-4386-9e91-9a92460357c8','De notre côté, la douane a reçu la même consigne. Deux agents par équipe connaissent l’affaire, pas davantage.','fr',0,'2026-11-14 08:10:00.000000',NULL,1),
('713956a3-4346-40d5-8f1b-df39a11aec9e','2f84ba50-0a5f-4d33-bcbf-87f282572663','c63a5b12-69d0-44a0-9165-819d604b30fa','46000796-9cc9-474e-83fd-ccdda545fe51','25e5e57b-2f01-49c6-8e71-927105c1f04b','Les banques de notre pays ajoutent l’âge du compte et l’absence de toute dépense ordinaire (loyer, courses). Un vrai client achète du pain.','fr',0,'2026-11-05 08:30:00.000000',NULL,1),
('3ca39b10-7e84-458f-93d6-e068893d075d','3a5120d0-ca6c-4fbe-a1e9-91724a937558','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','ab67c120-6482-4283-9be2-b95c1923a153','49233150-ffe7-41f0-8823-3e45df841b59','Antes de escribir preguntamos por teléfono, sin datos del caso:\n\n- ¿El producto guarda registros de inicio de sesión? ¿Con puerto?\n- ¿Cuántos días, y desde cuándo cuentan?\n- ¿Qué desaparece cuando el usuario borra su cuenta?\n- ¿Existe un formulario, y admite archivos adjuntos?\n\nLa mitad de las veces la respuesta está en la ficha. La otra mitad, la llamada ahorra una semana.','es',1,'2026-11-01 15:45:00.000000',NULL,1),
('81715b2f-1cb6-4f6f-9716-e0a649cefde2','5332ee5c-dd37-4883-aee4-ef5b521ae354','f1d790e9-7eca-49d2-9044-6d493e1baeac','14134830-5dd2-46ce-a4b4-612f35175b4c','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','All six proof files existed in one place only: a backup that was handed to a transport company. Not the hospitals were entered, the truck was. The table shows file by file where else it could have been.','en',1,'2026-11-26 21:30:00.000000',NULL,1),
('d9690019-b92d-4026-a256-e0cdf54759ab','188269cb-a858-4f8e-93af-b4b54ecc5832','a530a662-6ef2-45e5-9060-9135854434f3','83efb805-d9af-4247-afeb-dcaa6d1443f0','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','Two of three as well. The rule that saved us: nobody may hold two keys *for the same night*. It sounds odd until somebody covers for a sick colleague.','en',0,'2026-10-27 10:20:00.000000',NULL,1),
('f487b69f-5f2d-415b-8984-e2c4b64a4ab0','057b53fc-9e5c-4929-9d45-fd026ca8e492','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','31cce723-6e63-49ef-807c-a40572197887','وصلنا سؤال من وحدة في بلد عضو عن إعلانات الصقور. تظهر الحلقة في الصورة، لكن الرقم غير واضح، والبائع يقول إنها حلقة مزرعة. ما العلامات التي تعتمدون عليها قبل طلب الفحص المخبري؟','ar',1,'2026-11-15 10:35:00.000000',NULL,1),
('9f913f63-37f0-471b-8663-e3478aedaa82','314b1b1d-6b25-409b-b1c8-9a8af171404f','90c6af7c-efc2-402a-87b3-27947df446f0','a4d124a6-02c0-4909-a2e9-bb4674a5d6b8','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','La ley de nuestro país no prohíbe pagar, y la víctima suele preguntar qué haría la policía. No decidimos por ella, pero tampoco queremos callar. Nuestra lista de lo que sí decimos:\n\n- Pagar **no** garantiza la clave, y una clave no garantiza los datos.\n- Quien paga una vez aparece en listas y vuelve a ser atacado.\n- Cada mensaje del negociador es una prueba: guárdenlo completo, con horas.\n- Si alguien negocia, que pregunte por una **prueba de descifrado** y por la lista de archivos copiados.\n\n¿Qué dicen ustedes? ¿Lo entregan por escrito?','es',1,'2026-11-09 13:25:00.000000',NULL,1),
('f88ff4f1-6534-4382-9555-e57de3db414f','2f84ba50-0a5f-4d33-bcbf-87f282572663','c63a5b12-69d0-44a0-9165-819d604b30fa','be423a79-9fff-4966-a6c8-3f162a15176f','9c5bbbc2-241c-414e-9675-571f91d4068f','With mobile money we see a fourth: the account is emptied at an agent more than a hundred kilometres from where it was opened, within a day.','en',0,'2026-11-05 07:12:00.000000',NULL,1),
('91e8e501-55dc-4705-986a-e90dbbf97939','8b11f6d0-4600-4834-a03e-25b834728757','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','9c5bbbc2-241c-414e-9675-571f91d4068f','Live video: ask the platform for the *chat* of the stream. It is kept longer than the picture, and the price is in the chat.','en',0,'2026-11-03 07:00:00.000000',NULL,1),
('cd251e48-b828-4381-bf37-ea6eb961bb69','bf854038-7ecb-48ef-bce9-6bbc6205d6d6','c63a5b12-69d0-44a0-9165-819d604b30fa','426230b6-f436-4aa6-ba33-009fef7a4217','49233150-ffe7-41f0-8823-3e45df841b59','En nuestro caso el banco tarda menos si el aviso llega con el número de referencia **y** el nombre del campo del que se tomó. Parece un detalle; ahorra media hora.','es',0,'2026-11-09 14:45:00.000000',NULL,1),
('ad01393c-4caf-4962-91e2-eb8c13d1d552','55a51ad0-f5d7-4681-8b81-2a973daef334','c63a5b12-69d0-44a0-9165-819d604b30fa','26e266d4-7cec-43c0-85fe-844e3bb6a76d','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','Gracias. Preguntamos a nuestro equipo nacional de respuesta y ya buscan el mismo nombre de archivo. Lo de las imágenes cargadas desde el banco nos abrió los ojos: el banco tenía la lista de visitantes desde el primer día.','es',0,'2026-11-01 12:30:00.000000',NULL,1),
('2827417b-dc72-4797-bd67-ecf74d7a7428','06eaa4c8-0a7e-43e1-afe1-41271d3b64f3','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','31cce723-6e63-49ef-807c-a40572197887','جمعنا الأسئلة التي تصلنا كل شهر تقريباً:\n\n- **هل تكفي صورة عن الجهاز؟** نعم، إذا حُسبت البصمة الرقمية عند النسخ وبقي الأصل مختوماً.\n- **من يوقّع عند نقل النسخة بين مختبرين؟** المرسل والمستلم، كلٌّ بساعته وبالتوقيت العالمي.\n- **ماذا لو لم تتطابق البصمة؟** لا تُكرّر العملية بصمت. اكتب ما حدث، ثم انسخ من جديد واحتفظ بالنتيجتين.\n- **هل يجوز فتح الختم للتحقق فقط؟** يجوز، لكنه حدث يُسجَّل مثل غيره.','ar',1,'2026-11-11 11:20:00.000000',NULL,1),
('2c84e9d2-16c4-40b8-90bb-f3840da82378','328793ef-6406-492a-88e3-49ecb52d16c4','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546','346809a1-7ea4-422b-9438-944b1f7c9ddc','Un avocat nous a reproché de n’utiliser qu’une seule fonction de hachage. Techniquement, une suffit. Mais que répondez-vous à l’audience ?','fr',1,'2026-11-03 07:50:00.000000',NULL,1),
('0ad62ed1-c137-4f7b-be5d-f58d4dddbcb6','ddbde6ec-7d73-40db-ab37-c598999dee7f','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4fd8ea20-84c5-4913-956d-22f3b068629c','4ce0103c-e938-4ace-865b-ebe1cd3583fb','I have asked a breeding centre to be ready for eighteen birds. They know nothing but the number.','en',0,'2026-11-20 09:50:00.000000',NULL,1),
('679ad011-208b-4b28-8d96-f668ed7d5e1d','64203605-b126-4d91-ac25-df24980a789f','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','419ab6a5-b2da-480e-9031-3f1b18c9abbd','Welcome. This is the place for questions that a colleague in another country has probably already answered.\n\n**Good here:** how a family of ransomware behaves, what a victim should keep, which decryptor works, how to word a request, what a prosecutor wanted to see, what went wrong.\n\n**Not here:** names of victims or suspects, addresses, account numbers, anything from a running case. If you are about to paste a log, ask yourself whether a stranger could tell whose log it is.\n\n| If you have… | …then |\n|---|---|\n| a question of method | ask here |\n| an address, an account, a name | take it to an operational room or to your National Central Bureau |\n| a finished guideline | upload it under *Documents* and tell us in one line what it is for |\n\nAn answer is expected within three days. If nobody answers, write to me; I will find somebody who knows.','en',1,'2026-10-16 08:10:00.000000',NULL,1),
('978191b1-20f7-4e0c-9b79-f6ace6e7509e','83ba5ce8-d180-4ccd-9f8d-1090128fc064','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','51084b6f-4ca1-4c6e-8627-f7570f836d87','Happy to line up further scripts. Please send them through your bureau into a room, not here; I will report back the method.','en',0,'2026-11-20 14:20:00.000000',NULL,1),
('5de50aa0-c1f3-4a31-a9b3-f9c2d5c31123','73465dc1-d25a-4cb5-ba1a-55d658638195','6cea192c-3e78-412e-8783-b124b0d85618','46f7b3d8-8648-4102-8b83-15b765244d8c','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','The references are in the annex of the report. 27 of your 31 accounts appear in it.','en',0,'2026-11-17 14:10:00.000000',NULL,1),
('352cc9ed-3d88-4fd5-a2c9-fad26fea7743','ddbde6ec-7d73-40db-ab37-c598999dee7f','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','6f466168-b8e3-4230-811a-2403fed1d4af','12abf886-9d4f-4bea-b1df-cfdeda023f15','We agree, under one condition: a veterinarian travels with it on our side, and we stop it if the animals suffer. The written agreement goes through our bureau today.','en',0,'2026-11-20 07:15:00.000000',NULL,1),
('c56a1531-3f84-4d8d-8ae6-fd7afe0f250d','54699000-9123-4460-8191-5672ed31a588','90c6af7c-efc2-402a-87b3-27947df446f0','1a5dd886-7bf4-46a6-8038-e59738aedf8c','50353399-0732-4fd7-8029-dfd261a1812b','We had one case in which the tool finished without errors and every database was cut at two gigabytes. Point 4 is the one that matters.','en',0,'2026-11-07 23:10:00.000000',NULL,1),
('8e36c91c-43c6-4aff-a1a8-fec464c67ad7','2f84ba50-0a5f-4d33-bcbf-87f282572663','c63a5b12-69d0-44a0-9165-819d604b30fa','7575e9bd-624a-4386-8ed9-304569a7f2ae','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','We have about forty minutes between the victim\'s transfer and the second hop. Banks ask us for signs that can be put into a rule. What do you use? No thresholds please, only the shape.\n\nFor the record of this thread: ZXCANARY-02.','en',1,'2026-11-04 04:20:00.000000',NULL,1);
/*!40000 ALTER TABLE `post` ENABLE KEYS */;
DROP TABLE IF EXISTS `post_attachment`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `post_attachment` (
  `post_id` uuid NOT NULL,
  `document_id` uuid NOT NULL,
  `position` int(11) NOT NULL,
  PRIMARY KEY (`post_id`,`position`),
  CONSTRAINT `post_attachment_post` FOREIGN KEY (`post_id`) REFERENCES `post` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `post_attachment` DISABLE KEYS */;
INSERT INTO `post_attachment` VALUES
('f248a67c-ee9e-415b-8a7e-0b96bcc226f1','7dddfa9a-0058-4cf4-b5e6-ba8880be1642',0),
('59a111d1-e2cc-4c38-9558-14b43cbe944c','c0f96794-71cc-4d10-b405-5e0df007dcf5',0),
('edab66bf-6a5a-4f57-91fa-1a462257afbf','3afc565c-e3e7-4bbc-ac83-40a79fbd874d',0),
('5b70797c-5647-4326-8f53-1df9a4dcca47','a0d28c93-6b2d-4d09-981b-f402e8515adc',0),
('f9c078b2-7c33-48db-a5d6-201fea5fe714','bef88e3d-54f5-4ce8-9399-0e835381fedd',0),
('33c94dcc-83bd-401a-860d-2214b9187737','6afafae2-7161-4d72-bbbb-656848f39244',0),
('f648c645-3c98-4fce-8dc8-454fdb8355f1','d4108c7a-f080-4f01-b72b-7e43e96a1bfd',0),
('7516e994-a998-4b14-a200-6c73fce8c68a','4428fedf-a89f-4477-a318-eca82fb43fc7',0),
('732269b3-d7a1-45b8-9be0-6f399cc84fcb','b8293d36-a525-4e96-bdb7-2343db60d70e',0),
('cfc55dc6-398b-4c1c-8c79-6f6f72b9aed3','4a1fea01-c1d4-4c4c-bf37-b3f681a64327',0),
('06ae198e-04dc-4dd5-a3d0-70a929dd31b9','3b793478-3894-4050-9e3e-b49c38dcc230',0),
('f2029722-4d32-49c8-bd25-914e5562e732','8f498d7f-b67c-460a-a623-3b7c47bf8fba',0),
('eaa515d2-09d7-4c3b-9750-925678f1d0a9','e10ecc78-c958-486a-96f8-705e07ab7d02',0),
('d0f1ce05-43db-4de6-b483-9457e1619bfc','fc399071-7c81-43f6-8c45-bc63ba7b2535',0),
('bd6cb557-5b6b-4662-8031-96f579f276f7','a2d6cb89-89e5-4112-8b73-760d5d49aad3',0),
('2894ef08-f0b7-4651-9c1c-ae9eebca61d9','c069670f-6083-4b66-b25f-bc0f88330942',0),
('b98bec11-1bf3-4e87-87d7-c59ce262db15','7a0c35b7-410a-499e-8ea6-e42762e00e4b',0),
('9177d669-c9e8-4edc-b94a-d6201ba0cf9d','6aa20061-4187-42d9-8981-67f7e4bca55c',0),
('42a432da-f828-418b-9eff-d6db8dd97a78','93f61e24-a630-4b03-9d8c-652443018aba',0),
('81715b2f-1cb6-4f6f-9716-e0a649cefde2','81f864a3-d0a4-4fbc-a684-303623365398',0);
/*!40000 ALTER TABLE `post_attachment` ENABLE KEYS */;
DROP TABLE IF EXISTS `post_revision`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `post_revision` (
  `id` uuid NOT NULL,
  `post_id` uuid NOT NULL,
  `audience_id` uuid NOT NULL,
  `body` mediumtext NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `post_revision_post` (`post_id`),
  KEY `post_revision_audience` (`audience_id`),
  CONSTRAINT `post_revision_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`),
  CONSTRAINT `post_revision_post` FOREIGN KEY (`post_id`) REFERENCES `post` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `post_revision` DISABLE KEYS */;
/*!40000 ALTER TABLE `post_revision` ENABLE KEYS */;
DROP TABLE IF EXISTS `role_grant`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `role_grant` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `role` varchar(30) NOT NULL,
  `granted_by` uuid DEFAULT NULL,
  `valid_from` datetime(6) NOT NULL,
  `valid_until` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `role_grant_role` (`role`,`person_id`),
  KEY `role_grant_person` (`person_id`),
  KEY `role_grant_by` (`granted_by`),
  CONSTRAINT `role_grant_by` FOREIGN KEY (`granted_by`) REFERENCES `person` (`id`),
  CONSTRAINT `role_grant_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `role_grant` DISABLE KEYS */;
INSERT INTO `role_grant` VALUES
('ec4f00f4-1744-48a2-a25b-0789a8112383','1baf45a8-702d-4050-a5ed-b03854d05ac5','NOTICE_REVIEWER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('f5202be1-c307-4c2a-a32e-1979e58ace4a','31cce723-6e63-49ef-807c-a40572197887','GUIDELINE_REVIEWER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('d91c6d88-3b77-44b1-b936-32ad290d0b62','870ede8b-cf6f-47d6-8eb2-3971494667d7','AUDITOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1e8f7f1c-10f4-44ed-a1f9-357e9d79f3ff','c67fac28-7129-4053-932a-ae65d8ad3bcc','COORDINATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('4ef3296d-efb9-4257-a8cb-3a64b0feb5ce','668288a4-0e10-416f-abbe-08e82b5783d0','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('0a95d354-2065-4b12-92ee-3d9663afccef','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','COORDINATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('c2afef01-9d67-424e-b145-4287ca56b01a','38d0056f-552b-4237-8961-a350c89b360d','MODERATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1c97b63d-de9d-4905-9922-4da8e09b9504','8798f102-165b-4d84-be89-0d94ea71906e','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('65d8aaab-be1a-4fff-b7c4-4f8fe01cea9c','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','DUTY_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('f5a18bd1-962c-43d3-8c55-616129e616ed','dfcf0d37-1985-4b92-a252-74626ae88db1','DPO',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2bc2943f-763a-4785-bb4f-6b6fd75e5547','93b910ec-f944-4918-a7f3-c9030831ce1e','ADMIN',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('18ad7199-6716-4896-8652-7693cd99511c','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('03a26583-dadd-41c6-98c6-7b56d8fe9fed','50bcc59e-7426-4d41-8224-07878fe98df4','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('36810cc4-4158-4259-9476-8226b1ece2d1','4cdd9b03-aecb-4e8c-950e-88cab3639042','FORENSIC_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2d9bd088-ca00-44f9-b760-91f3c8954c38','25e5e57b-2f01-49c6-8e71-927105c1f04b','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('f17ccac9-7555-4dc8-bfa3-99c3ac3c9024','4cdd9b03-aecb-4e8c-950e-88cab3639042','MODERATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1b351b3e-445e-409a-bb06-9a43a0d63a85','4ce0103c-e938-4ace-865b-ebe1cd3583fb','MODERATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('82d0d62f-4bb4-4578-87c8-a8bcb75742d2','49233150-ffe7-41f0-8823-3e45df841b59','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('02df9431-4f45-46e8-a35f-aa780459db82','419ab6a5-b2da-480e-9031-3f1b18c9abbd','TRAINER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2dd5ab7c-8530-47f5-9b8b-b880782a542c','cc6aa449-cc72-4131-888b-bcb6821d7667','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('626c9f7c-b7e0-4f2a-a4c9-c12c944fa7f3','419ab6a5-b2da-480e-9031-3f1b18c9abbd','MODERATOR',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('3511403a-a21d-4d4c-89d6-c2c076fb8e6e','346809a1-7ea4-422b-9438-944b1f7c9ddc','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('42ac1b1d-2244-47e5-bf38-c8307d4e704b','38d0056f-552b-4237-8961-a350c89b360d','PARTNERSHIP_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('4151278d-640e-4d67-94de-c9b8a5cc3725','4ce0103c-e938-4ace-865b-ebe1cd3583fb','ANALYST',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('eb30076a-2163-4c00-b3ab-d5a994b57751','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','TRAINER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2195251b-774c-42e4-844a-e35f51e1d5bf','f0369d67-0066-4877-924a-5f4d92f7f5fa','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('d3b30d2a-6f28-41e7-a0b2-eceb213bbd60','6daea85a-6206-452f-ae3c-a6d6b3e4590a','NCB_OFFICER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('8bfc1b97-402c-443e-8acd-f2258615b12a','51084b6f-4ca1-4c6e-8627-f7570f836d87','ANALYST',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('e4cff245-6caa-4716-89e9-fb38638406e4','e0b070c9-b3f0-4c10-80ca-392026a67161','NOTICE_REVIEWER',NULL,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591');
/*!40000 ALTER TABLE `role_grant` ENABLE KEYS */;
DROP TABLE IF EXISTS `room`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `room` (
  `id` uuid NOT NULL COMMENT 'the space of the same id is its door',
  `codename` varchar(200) NOT NULL,
  `objective` varchar(2000) NOT NULL,
  `legal_basis` varchar(2000) NOT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `opened_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `room_space` FOREIGN KEY (`id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `room` DISABLE KEYS */;
INSERT INTO `room` VALUES
('f1d790e9-7eca-49d2-9044-6d493e1baeac','OSPREY','Extortion of hospitals through stolen backups. Two countries, small circle.','Joint request of two prosecutors, recorded by the General Secretariat','2026-10-15','2027-04-15','2026-10-15 00:00:00.000000',0),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','KINGFISHER','Online trade in protected birds and reptiles between two regions. Sellers, parcels, permits.','Agreement between the two National Central Bureaus, six months','2026-10-15','2027-04-15','2026-10-15 00:00:00.000000',0),
('6cea192c-3e78-412e-8783-b124b0d85618','HERON','Joint operation against the operators of a banking phishing service. Victims, servers, money, arrests.','Agreement of the three National Central Bureaus on a joint operation, six months','2026-10-15','2027-04-15','2026-10-15 00:00:00.000000',0);
/*!40000 ALTER TABLE `room` ENABLE KEYS */;
DROP TABLE IF EXISTS `saved_search`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `saved_search` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `said` blob NOT NULL COMMENT 'sealed: its name and what is asked for',
  `alert` varchar(10) NOT NULL,
  `saved_at` datetime(6) NOT NULL,
  `changes_until` datetime(6) NOT NULL COMMENT 'what came to the index up to here is matched',
  `rights_until` datetime(6) NOT NULL COMMENT 'what its owner was let into up to here is matched',
  `told_until` datetime(6) NOT NULL COMMENT 'of what is told once a day, what was found up to here is told',
  `seen_until` datetime(6) NOT NULL COMMENT 'what was found up to here its owner has seen',
  PRIMARY KEY (`id`),
  KEY `saved_search_person` (`person_id`,`saved_at`),
  CONSTRAINT `saved_search_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `saved_search` DISABLE KEYS */;
/*!40000 ALTER TABLE `saved_search` ENABLE KEYS */;
DROP TABLE IF EXISTS `saved_search_find`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `saved_search_find` (
  `search_id` uuid NOT NULL,
  `item_id` uuid NOT NULL,
  `found_at` datetime(6) NOT NULL,
  PRIMARY KEY (`search_id`,`item_id`),
  KEY `saved_search_find_found` (`search_id`,`found_at`),
  CONSTRAINT `saved_search_find_search` FOREIGN KEY (`search_id`) REFERENCES `saved_search` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='references only: what is told of an item is read from it at that moment';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `saved_search_find` DISABLE KEYS */;
/*!40000 ALTER TABLE `saved_search_find` ENABLE KEYS */;
DROP TABLE IF EXISTS `search_change`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `search_change` (
  `item_id` uuid NOT NULL,
  `item_key` varchar(36) NOT NULL COMMENT 'the same, as the outbox writes it',
  `entity` varchar(200) NOT NULL,
  `pending` int(11) NOT NULL COMMENT 'how often it changed since anybody last looked what that means',
  `audience_id` uuid DEFAULT NULL,
  `digest` binary(32) DEFAULT NULL COMMENT 'SHA-256 of the words that it is found by',
  `changed_at` datetime(6) DEFAULT NULL COMMENT 'since when the index has these words for this audience',
  PRIMARY KEY (`item_id`),
  KEY `search_change_pending` (`pending`),
  KEY `search_change_changed` (`changed_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='what is new to the index, so that a saved search asks about that only';
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `search_change` DISABLE KEYS */;
INSERT INTO `search_change` VALUES
('98b70b8c-7223-44ae-aa87-05b371e50039','98b70b8c-7223-44ae-aa87-05b371e50039','portal.topics.Post',0,'826ccd73-73b3-4eb0-9f89-3f32480b995e',0x86A801E648EF001B4384DEF5D255DCF7F15AC64C6996ECEFCF28A036D2616C25,'2026-11-29 22:05:48.294042'),
('d53dc3be-ea24-4d48-a318-05c4c9deb03e','d53dc3be-ea24-4d48-a318-05c4c9deb03e','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x68692F871905C2B1881062512B1A6CFA535ACCFC2D4753EFC87AFDE24E51394B,'2026-11-29 22:08:34.832083'),
('d15e9b5b-a046-45d2-97e0-06719d22122c','d15e9b5b-a046-45d2-97e0-06719d22122c','portal.documents.DocumentVersion',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xF16BC4A26B3BD7A6DB5E85446524EAB235E555AF0506E9700AD200DF92F2BB24,'2026-11-29 22:07:55.864798'),
('c2f79d44-5993-41ad-826a-09923dc38bdb','c2f79d44-5993-41ad-826a-09923dc38bdb','portal.documents.DocumentVersion',0,'67280b1b-1297-4518-896a-4097806af0d5',0xB33FF4936E09A2FF9FE0D438A3C34689CD401AAF94B719877C278FB8FBD52C4C,'2026-11-29 22:08:10.991025'),
('1b19b2e2-3794-47fb-974d-0a1d3f0b2e1e','1b19b2e2-3794-47fb-974d-0a1d3f0b2e1e','portal.topics.Post',0,'2623fb85-62e8-4969-aa08-a635ce011927',0xE6374FCAD14DDA7A0EA801D6FC631A5F93578DFE72A9D7500D9883F49D60F4C9,'2026-11-29 22:06:52.812987'),
('e1660c6a-92f3-4ac9-91d9-0abe6833c363','e1660c6a-92f3-4ac9-91d9-0abe6833c363','portal.documents.DocumentVersion',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0xCB123E67FDCFDB8F0A437BFFDC8E8F1F6AFB11CD0B0A2EE7673330E734284BA0,'2026-11-29 22:08:33.261243'),
('f248a67c-ee9e-415b-8a7e-0b96bcc226f1','f248a67c-ee9e-415b-8a7e-0b96bcc226f1','portal.topics.Post',0,'075a025d-8ebe-4e44-894d-13c9588c13e4',0x70F8BB195C3C719607251BA56C639887447AE7CBD7E48A1B0B118F38C810C33E,'2026-11-29 22:06:57.317734'),
('d099452f-ecb7-405f-963c-0d29fa7593f0','d099452f-ecb7-405f-963c-0d29fa7593f0','portal.topics.Post',0,'ffdb2daf-83fa-4d69-9d5e-1d2bdcea1d71',0x973C622AA242819B78E346F38B4ABEA196134CB7B510FB63170E733DB70E6401,'2026-11-29 22:08:23.437468'),
('1653226a-6f82-4020-9166-0e2b574a59cf','1653226a-6f82-4020-9166-0e2b574a59cf','portal.topics.Post',0,'22035b80-2264-44a6-9ca1-326c178ba279',0xE3F5655FA4D4F37721DCAD688FF0D41E88696619437F8DE557DEC43990A0013D,'2026-11-29 22:09:22.001788'),
('dc0a10d1-739e-49a2-85d1-0e4efa2f827a','dc0a10d1-739e-49a2-85d1-0e4efa2f827a','portal.documents.DocumentVersion',0,'2623fb85-62e8-4969-aa08-a635ce011927',0x2C91BB633309020E14EB187DF989EAD99BB7E30D756A27881290AC0A9AD998AA,'2026-11-29 22:07:47.461939'),
('6ef5edb0-89e9-48ff-98d2-101898ad9f78','6ef5edb0-89e9-48ff-98d2-101898ad9f78','portal.topics.Post',0,'14134830-5dd2-46ce-a4b4-612f35175b4c',0x6AB17B77F5C787182E440BB6E3BD4BA3B3F9CC915EB6BB181B852EADC9398C77,'2026-11-29 22:08:25.051619'),
('c8eec338-5c96-4782-b94d-10262be8ad1d','c8eec338-5c96-4782-b94d-10262be8ad1d','portal.topics.Post',0,'b43505ab-e689-48d2-bb4b-3ef7ccf1b8d0',0x44061FA74633E17AE414ED73C53EB456AEE0F79413F5F916BC07A19B5CB75AC0,'2026-11-29 22:08:25.575960'),
('84955b67-5a29-4235-8987-105128aeec30','84955b67-5a29-4235-8987-105128aeec30','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xE6EBD5803F287D89F5E3E840D2039AE20F2C4835386B9D1BE593A55372F93B55,'2026-11-29 22:06:03.807887'),
('85a5547b-471e-4ae5-a00d-108fab4679ba','85a5547b-471e-4ae5-a00d-108fab4679ba','portal.topics.Post',0,'eb710f24-1533-4631-b964-4bbc2663fbb2',0xA6B6440459FC26DB1EC3F6BB48448855786A007568DBB4B114D4B6D2AC59C6F6,'2026-11-29 22:05:48.579049'),
('e9796de1-de9c-4600-9b42-109ebeb814ce','e9796de1-de9c-4600-9b42-109ebeb814ce','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x3DAC4ADC6098E8BE349DD9C76C99E83D03300FC64BB49DCF675AFCA66F750EBD,'2026-11-29 22:08:55.848849'),
('7e077da2-0474-4f4a-b8a9-13a090063bab','7e077da2-0474-4f4a-b8a9-13a090063bab','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0x5B9CA4E3A8C84BF38504DBDFCD0F98ED49D254FE80F531CAED8CF417A3F0B4EB,'2026-11-29 22:03:55.952975'),
('2bb1e367-1f4e-42be-ab40-149388e2924c','2bb1e367-1f4e-42be-ab40-149388e2924c','portal.documents.DocumentVersion',0,'826ccd73-73b3-4eb0-9f89-3f32480b995e',0xC66095A75E43D739F8B9203FB5A21A728E16B9D01F88ADBA664C065CD0AFDF0B,'2026-11-29 22:08:01.966864'),
('59a111d1-e2cc-4c38-9558-14b43cbe944c','59a111d1-e2cc-4c38-9558-14b43cbe944c','portal.topics.Post',0,'336efa62-f3cb-4e61-9d81-17407d527b21',0xAA6738F4DB821D2AA8A88F15563E70D02244A2E585708B3111D7EDF9A6D374C1,'2026-11-29 22:05:57.304690'),
('749c66be-fb8a-4335-ac8c-17059a841c7d','749c66be-fb8a-4335-ac8c-17059a841c7d','portal.topics.Post',0,'826ccd73-73b3-4eb0-9f89-3f32480b995e',0x82A456E9645FE10E96A8A0128792B0B3F2AEE88E3412E66FBA8B6998916EE64B,'2026-11-29 22:08:33.572352'),
('b2b59ef3-3cbb-410e-adc6-178c165a9544','b2b59ef3-3cbb-410e-adc6-178c165a9544','portal.topics.Post',0,'2547afe9-d046-4ccb-a99e-eab53191c699',0xB3C680E5CB97B15BB1AEF7931AEFF77E38A88EE1D4407261784D01A146B57F88,'2026-11-29 22:07:27.512732'),
('edab66bf-6a5a-4f57-91fa-1a462257afbf','edab66bf-6a5a-4f57-91fa-1a462257afbf','portal.topics.Post',0,'7b4eefdc-57d6-4447-890e-99447939ffa2',0x5A6AB9794BFC887CD603D24B588B3159067C3BC21D69DD8AF71DBDA0A0CB4CEE,'2026-11-29 22:08:11.481719'),
('f70f774b-6827-4ff2-bb25-1afc329ad76a','f70f774b-6827-4ff2-bb25-1afc329ad76a','portal.topics.Post',0,'2b2bbaf0-1f75-40e5-9740-92e4e68b7e74',0x3C21DB9C1E9EE6AFE3F132D3C57F61652E42F8754DB4D4B06B5F489D27054703,'2026-11-29 22:05:59.017005'),
('79807c82-0486-4785-bfbe-1dd909d265c7','79807c82-0486-4785-bfbe-1dd909d265c7','portal.topics.Post',0,'48d5c541-f2e2-41e9-a947-e5aa3309b2f9',0x7812B0C629008B72B9EDE9473C05CB7032AABD27847A2A4F22B56811F441B7C9,'2026-11-29 22:08:55.900601'),
('5b70797c-5647-4326-8f53-1df9a4dcca47','5b70797c-5647-4326-8f53-1df9a4dcca47','portal.topics.Post',0,'9a1fe011-c476-4a9b-9cad-c21fa2b22132',0x4375AD8F84673F33B1C754C2D48509B025EDC172309C91C4F0184FA7D483A752,'2026-11-29 22:08:26.016367'),
('f9c078b2-7c33-48db-a5d6-201fea5fe714','f9c078b2-7c33-48db-a5d6-201fea5fe714','portal.topics.Post',0,'4fd8ea20-84c5-4913-956d-22f3b068629c',0xE221629A2FE80241E1422E46F90D6BD3D7AC0FA011796DB00D35C38CB421CE80,'2026-11-29 22:07:44.887606'),
('2e9f7d73-af11-4c21-a4de-2069843f840e','2e9f7d73-af11-4c21-a4de-2069843f840e','portal.topics.Post',0,'46000796-9cc9-474e-83fd-ccdda545fe51',0x763D5879F41FC5CF43F0F0AB655B57CA2CAD4D72902121F5F7D6E6E5BBEF1606,'2026-11-29 22:06:54.068710'),
('c2864317-c85f-4d56-8b70-20d0f07a5507','c2864317-c85f-4d56-8b70-20d0f07a5507','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xD1E1A1C3B057991EFE7F468E42ADCB5AECE06A9727039FFFD2BDE7252B477E94,'2026-11-29 22:07:56.013836'),
('33c94dcc-83bd-401a-860d-2214b9187737','33c94dcc-83bd-401a-860d-2214b9187737','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x46BE5531024D296457E5B2E34F22EF5278A991EB6894C4DDC6E493A5EB147653,'2026-11-29 22:08:14.797820'),
('50515a76-8fb1-482f-957e-2385192e95ca','50515a76-8fb1-482f-957e-2385192e95ca','portal.topics.Post',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0x8330BC29BBD8FA00A64907F45BFEE316B052833EF722295D934C69F923EE143D,'2026-11-29 22:08:35.850626'),
('3de43899-fab4-4940-a287-258baa81f312','3de43899-fab4-4940-a287-258baa81f312','portal.topics.Post',0,'826ccd73-73b3-4eb0-9f89-3f32480b995e',0x54F3FBD0C88EA7A65C445F6EE92C74E09C9EA428DA597CE589D7C90B29B4F639,'2026-11-29 22:06:38.784118'),
('90c6af7c-efc2-402a-87b3-27947df446f0','90c6af7c-efc2-402a-87b3-27947df446f0','portal.search.FoundSpace',0,'90c6af7c-efc2-402a-87b3-27947df446f0',0xD7EE978384B835DAE76DB9D78340254B9985C22556512DEBF88A444802E62718,'2026-11-29 22:03:43.639665'),
('b5490ce7-1846-4198-9632-29092e21cc92','b5490ce7-1846-4198-9632-29092e21cc92','portal.topics.Post',0,'c0d92c10-aac5-4dab-9a28-c51ec253bfc3',0x3F13797151F8DC6D9370442FD082A6769D1C97D000665264AB803EFAB2C4F6EF,'2026-11-29 22:08:26.377695'),
('93bd0c74-e3b3-44d9-8c5d-298fd10f6480','93bd0c74-e3b3-44d9-8c5d-298fd10f6480','portal.documents.DocumentVersion',0,'d37109d6-96a4-41e8-a688-93facefe2546',0x9EBFA5BDA0F0ED1615C5F71F81F39389369A818733E4031898E5F9960AAA0CC7,'2026-11-29 22:07:09.894001'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','portal.search.FoundSpace',0,'e4ae01a5-5689-4981-96b9-2f35aa74e4d2',0x99742199F62E288C5D6D6BD77A6ADC4F6ED1EC521474F3EF818F760AD9A21471,'2026-11-29 22:03:44.008230'),
('84b2d05a-810a-41b3-a17c-2f6b71a1c281','84b2d05a-810a-41b3-a17c-2f6b71a1c281','portal.topics.Post',0,'897c0357-e178-4349-9694-28a6927c9cad',0xFEAF329CB188EC009E714B70230C4F078BDBF3F2FCF3506F10427344453C4175,'2026-11-29 22:08:56.024458'),
('e124fc0f-9c34-41cc-b4f5-2fb634cf1762','e124fc0f-9c34-41cc-b4f5-2fb634cf1762','portal.documents.DocumentVersion',0,'b16671d4-8fad-4902-826b-73531ed3e7e5',0x41E6206A1D0EAB46FDC7206CA318FD8E07EDDF013F701A81E17757F01C66CE57,'2026-11-29 22:08:33.600300'),
('e2036507-3cee-4bba-9a4a-30cfe9266da9','e2036507-3cee-4bba-9a4a-30cfe9266da9','portal.topics.Post',0,'212ae988-f109-4e46-9395-a2aa3f11e7c4',0x9D8E3E461C8C10E6A4D484C0A314F868BE145FF8F2315D6F23DBAD402B5E78D9,'2026-11-29 22:08:14.863465'),
('2efbf232-4a01-48af-bf41-30dd3c2eb414','2efbf232-4a01-48af-bf41-30dd3c2eb414','portal.documents.DocumentVersion',0,'dbb320a4-927c-425f-9b73-707f164692fd',0x8224CD42AA789B3D511F97E73ECD726CA9A442983E49A8E0046C464523340B56,'2026-11-29 22:06:32.402830'),
('60c5e8e3-d701-431e-86a2-33a43f121644','60c5e8e3-d701-431e-86a2-33a43f121644','portal.topics.Post',0,'06f0bd63-749e-479c-bc19-5af70244c779',0xB373A62FF2F3E12D020BC418F1EBAD1312452BBDB9A7D75B14322D32DDB7EE4B,'2026-11-29 22:05:36.318401'),
('7617daed-d223-46c7-ba96-3435f91c569e','7617daed-d223-46c7-ba96-3435f91c569e','portal.topics.Post',0,'157da2a3-76fc-49da-ab1c-ab55d0b9f571',0x3126E43366634FA79A4DA117D2E5DB857012F31CBC45E50C834011729F362985,'2026-11-29 22:08:56.040285'),
('f0c21b3f-e9e7-4f9c-b432-34a5e5c4a2d0','f0c21b3f-e9e7-4f9c-b432-34a5e5c4a2d0','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0xC1E3A364277096E4ADD7C31B152EB8D6F531212AAA81B1C1838FE66EA2315565,'2026-11-29 22:07:34.702436'),
('00ce081b-2d88-426d-98ea-34eb308d8c8f','00ce081b-2d88-426d-98ea-34eb308d8c8f','portal.topics.Post',0,'b16671d4-8fad-4902-826b-73531ed3e7e5',0x7978F50C294EB0FAF2471452D6677B0A88C9D210AF02367B6654D63225056C36,'2026-11-29 22:06:49.592185'),
('8e17cdb0-7119-4f82-91d0-3ba84e3130d7','8e17cdb0-7119-4f82-91d0-3ba84e3130d7','portal.documents.DocumentVersion',0,'7b4eefdc-57d6-4447-890e-99447939ffa2',0x1316BC574B871597BC9CA43D9D7F6BF01CA5086F8CEF9F4F4DBDD5C37CCD4712,'2026-11-29 22:08:11.533444'),
('54b17c84-9d15-4d9c-abdd-3ba8cbf57bd4','54b17c84-9d15-4d9c-abdd-3ba8cbf57bd4','portal.topics.Post',0,'3f208654-11b4-47f5-b66f-80d6f20ef93c',0xDF53A94DE5380744913A3EC99C03FAF3A4B4F8FCED2B6103D4B350B7A21DAC48,'2026-11-29 22:08:57.557539'),
('47d1360e-1330-484f-bdc2-3c963230e1ca','47d1360e-1330-484f-bdc2-3c963230e1ca','portal.documents.DocumentVersion',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0xE4A7B6AFFC705DAA6DED8A5BEB60125808A2EAB0ED94CD032AB2C9008C854088,'2026-11-29 22:07:43.680841'),
('5a457673-0c85-4f9a-acc1-3ce3a617c05d','5a457673-0c85-4f9a-acc1-3ce3a617c05d','portal.documents.DocumentVersion',0,'336efa62-f3cb-4e61-9d81-17407d527b21',0x1C9332DBF0CAD780F749322034927F7613B835F7D7AFC44DAE66E59C960032C6,'2026-11-29 22:07:26.923719'),
('b6fd1f64-5c9a-4fe9-9085-3d455dd552c9','b6fd1f64-5c9a-4fe9-9085-3d455dd552c9','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x855D72C66707296D08A7DCC83D8CA4EF5F4D27C919C1BCE703120146DBB18629,'2026-11-29 22:07:39.511778'),
('e7469b53-59cb-46c1-a607-3f3178a98f45','e7469b53-59cb-46c1-a607-3f3178a98f45','portal.topics.Post',0,'c15d02a6-7bbf-4da4-84a4-0830807c252a',0xD0E528005331AA7AFF4895D99349B61A04749FB5023838D59B810907ABE63ACF,'2026-11-29 22:08:14.897966'),
('2216b4a3-2190-4fc6-86d9-41aaad7554bb','2216b4a3-2190-4fc6-86d9-41aaad7554bb','portal.topics.Post',0,'42447a0b-d290-473d-a8c5-5071a9dde6af',0xBDCDCFAF2778FB34982FD4E609B9C426468556D640124CA548CA8E9414049090,'2026-11-29 22:07:56.232290'),
('e416c617-ee55-4365-8d02-42b70eaa3821','e416c617-ee55-4365-8d02-42b70eaa3821','portal.documents.DocumentVersion',0,'be4ae857-7599-4419-b375-ce16f96c1a78',0xF6A13FEFC976A6031C799938D73E33552A8532F8DA4E29A85B96C5701E6800C6,'2026-11-29 22:07:47.512646'),
('79c8902c-ee5b-4c32-a076-43d9ff25c31c','79c8902c-ee5b-4c32-a076-43d9ff25c31c','portal.topics.Post',0,'dea30264-b2d7-4786-94bc-33c39b53042e',0x4935A02FCD090318AB684B6D4F38AE88E18C6D9B7829461F4933A50F6AF34782,'2026-11-29 22:06:06.797482'),
('b9620a61-a32b-4050-bb03-44a86c5a94df','b9620a61-a32b-4050-bb03-44a86c5a94df','portal.documents.DocumentVersion',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0x4B865A83436816D6A95D2995599E92AFE7CD1E73D4DA4A9384C2885117D06096,'2026-11-29 22:06:18.551937'),
('3efb066a-dee1-47a9-84cb-45051b5b9989','3efb066a-dee1-47a9-84cb-45051b5b9989','portal.topics.Post',0,'06f0bd63-749e-479c-bc19-5af70244c779',0xAEFE0DD4A60927133F10748C8B74D22ADA4E8DEB804B67A79FBFCF22F093FDB4,'2026-11-29 22:05:42.169564'),
('4cecbf08-0c13-4d97-b112-453b448c1ed4','4cecbf08-0c13-4d97-b112-453b448c1ed4','portal.topics.Post',0,'da23a73e-8ea1-4767-833e-7ef8761ff859',0xDCFBE3974CE6EBFECB9D735CE2A14BBA36DCCC849DA809085DE2F3876F28676C,'2026-11-29 22:05:23.633076'),
('f648c645-3c98-4fce-8dc8-454fdb8355f1','f648c645-3c98-4fce-8dc8-454fdb8355f1','portal.topics.Post',0,'336efa62-f3cb-4e61-9d81-17407d527b21',0x4B35BB70BC635F3047CE158FA80A803F57376CB5197E555EB65CC4CA3A2B2EED,'2026-11-29 22:08:03.974502'),
('105dc767-ec96-4347-9df8-466082983ba2','105dc767-ec96-4347-9df8-466082983ba2','portal.topics.Post',0,'a8213c1b-59b1-4659-aa2f-ba40a4ca8c27',0x92F9BD4527E851341C663FA771951F8E2BE29B9844492413D8E5E588A78EC724,'2026-11-29 22:09:10.407881'),
('83076a8a-11d6-4f8a-b3e2-4675a68cd1df','83076a8a-11d6-4f8a-b3e2-4675a68cd1df','portal.topics.Post',0,'6f466168-b8e3-4230-811a-2403fed1d4af',0x6ACE96A41EC916CE81167FA698C15C61FAE38A359615F8F1A341971D74A6F4C3,'2026-11-29 22:07:48.606818'),
('6558aecb-8092-4c05-8f4c-46b702a91e7c','6558aecb-8092-4c05-8f4c-46b702a91e7c','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x6ABC1164F353DBC9743AEF7434C740D8E0FCCFD7DA154700CBA89700E494B49B,'2026-11-29 22:06:49.731578'),
('04ab625f-1592-400c-9841-4715b158a0cb','04ab625f-1592-400c-9841-4715b158a0cb','portal.topics.Post',0,'ce26c252-6c33-466f-8bf6-cc04658bdef2',0xE696BB6AA1A0989AC671DA0007420C07EBF45C143D18AFA9ECA906BA27F63AF0,'2026-11-29 22:06:02.120393'),
('7614129d-a3d6-4cf7-9f79-48523029a0ce','7614129d-a3d6-4cf7-9f79-48523029a0ce','portal.topics.Post',0,'2b2bbaf0-1f75-40e5-9740-92e4e68b7e74',0x7D6041CE54C02774F49107A68300C30A3FD2CB120FA5EB8F184E603D7E70C195,'2026-11-29 22:07:48.792308'),
('bfe36107-f294-4af1-b197-49b88f05382b','bfe36107-f294-4af1-b197-49b88f05382b','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xA3CE04A24CCF61D3A98E79F9B756176E58E9138E31732EE2A404EF821BCB6527,'2026-11-29 22:07:39.601615'),
('542b3f1c-c7b5-4347-89f3-4c35030e09c4','542b3f1c-c7b5-4347-89f3-4c35030e09c4','portal.topics.Post',0,'8f02983f-6e30-4e42-ad09-6037d03987f0',0x94A951C379E92FDD7AC6F964C2245EEDA18DEDEE9ECDE4300AF3E01291EB0FF5,'2026-11-29 22:06:57.529060'),
('9ed708ad-44a6-413c-af98-4d5741eb7669','9ed708ad-44a6-413c-af98-4d5741eb7669','portal.topics.Post',0,'a3a5300f-998a-4d3e-8ea1-92826e1153dd',0x46C54CDBF2DE1A02E1B771D1E475903AE686A5F52FF8AEC2D349885EEBA2CCD0,'2026-11-29 22:06:44.837868'),
('2ae4f4be-28a1-4841-8e08-532e5454988d','2ae4f4be-28a1-4841-8e08-532e5454988d','portal.topics.Post',0,'c9de8fbf-a795-4c1c-a136-e192fa7ce838',0x291518C1A166B4C5CA931FF6B9B13B5FC9D4EB8AB014E47F6F22A24C159FF700,'2026-11-29 22:08:40.801257'),
('83899f55-4f27-4c7a-9fe8-555d3fad6000','83899f55-4f27-4c7a-9fe8-555d3fad6000','portal.documents.DocumentVersion',0,'2555ce64-0454-4141-aea7-71cb57f3e5c3',0x9B8F51B571331B8B1EFA06B1B10C71485A0D7C5E7A61121F7C9C08B4A7F445AA,'2026-11-29 22:07:56.004884'),
('66e4463d-9445-4666-84ac-5616e4c7045e','66e4463d-9445-4666-84ac-5616e4c7045e','portal.topics.Post',0,'77e70e49-324f-4bd9-bf31-cd5816f7146f',0x11E6CCCB0BD19D5B9BF654D44347A94527BE2C09A676FF54DDFA2C9474361F4C,'2026-11-29 22:05:53.934622'),
('8c1b2d32-567b-455c-a326-5695b0575a9f','8c1b2d32-567b-455c-a326-5695b0575a9f','portal.topics.Post',0,'dbb320a4-927c-425f-9b73-707f164692fd',0x4B1E043FD0AB6288D215BA9155E0DF262504946025B97E7C81A1AEB53B91A93C,'2026-11-29 22:05:24.064503'),
('c158c2bf-c412-463f-a058-5797f8759319','c158c2bf-c412-463f-a058-5797f8759319','portal.documents.DocumentVersion',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xC2E3D2EE8447D1C44F3E898B5D0E098BFA0137818832B6FFCCBB0DE9789449A5,'2026-11-29 22:08:15.250084'),
('5b4f3049-e76e-415e-82be-57bbaa8b771a','5b4f3049-e76e-415e-82be-57bbaa8b771a','portal.topics.Post',0,'b38bf8fb-4f39-4efa-ba8c-0c410746cd65',0xCA404A48F85B155333926000AFA829682CCB3F4F7BB6A79D525E4D23B0BA88B2,'2026-11-29 22:06:18.791877'),
('b569122c-ee30-4628-9510-5a42def8ac19','b569122c-ee30-4628-9510-5a42def8ac19','portal.search.FoundSpace',0,'b569122c-ee30-4628-9510-5a42def8ac19',0xEC816987231A0A8D6F8DF07DB5BA1369CCC68B67B02D10827581C5F30918C00A,'2026-11-29 22:03:44.796162'),
('53941f8c-702d-44ec-9258-5bb54f19ff74','53941f8c-702d-44ec-9258-5bb54f19ff74','portal.topics.Post',0,'a4d124a6-02c0-4909-a2e9-bb4674a5d6b8',0x93FF6A1154FF5D55AA589D4382B95DF3960FFAACF045A3CCAC9385F3CDDB4AA4,'2026-11-29 22:05:57.892261'),
('364bd91d-7f8f-4e99-8d32-5cc514ba075d','364bd91d-7f8f-4e99-8d32-5cc514ba075d','portal.topics.Post',0,'157da2a3-76fc-49da-ab1c-ab55d0b9f571',0x80919379F1A390A9E283D559CAF47902E369F106D46B07FB80B3A191BC96DF14,'2026-11-29 22:06:13.482087'),
('90429b34-412d-4146-8cd7-5f4e3285a054','90429b34-412d-4146-8cd7-5f4e3285a054','portal.documents.DocumentVersion',0,'67280b1b-1297-4518-896a-4097806af0d5',0x8E6900413D3E278F8F27FE32C8E659D20B2299413962394D66817BF52CE5BA33,'2026-11-29 22:06:49.507576'),
('a3c49690-2054-42bf-b829-60d7dd8cc4db','a3c49690-2054-42bf-b829-60d7dd8cc4db','portal.documents.DocumentVersion',0,'fc5172f2-8365-49a4-bb36-e7329be1ea10',0x27691FDAAE68FA0298C9EA569CC7A5F476A5C38B255A761B2C8EB7B95BDEFED0,'2026-11-29 22:08:31.782469'),
('b862832c-960f-494a-9662-61eae1e46b7c','b862832c-960f-494a-9662-61eae1e46b7c','portal.topics.Post',0,'7a474bdf-d46a-4339-87ba-6a0ac02e0757',0x77299B459BA18D4370C1A611156B2A549D870C7E0DF2BDD475F197E72F27138A,'2026-11-29 22:06:19.000596'),
('6e743e89-74fd-4c30-9caa-62918c8aa37d','6e743e89-74fd-4c30-9caa-62918c8aa37d','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x26A45D1129B760D607AEFE72EB2701133FF2EBA26A4E350B14562DEA91BE5230,'2026-11-29 22:06:39.305819'),
('cd76f5d6-a5ed-457c-ac91-63c88a9f7bf4','cd76f5d6-a5ed-457c-ac91-63c88a9f7bf4','portal.topics.Post',0,'ce26c252-6c33-466f-8bf6-cc04658bdef2',0x051C4B02AA99C24A8DFCF37C2EB8027E373B43B11068685C865FECC217EE2834,'2026-11-29 22:05:02.820967'),
('a5a830bc-9750-42a2-ab5d-63eec6f0dcae','a5a830bc-9750-42a2-ab5d-63eec6f0dcae','portal.documents.DocumentVersion',0,'fd746e7a-3228-4773-ad47-b897810d0a2a',0x7B3F44E617B34C545B5D7CB06B06DF0DDAB0B25C5DAA8BFAFF658D3C098C68C2,'2026-11-29 22:08:23.477788'),
('3167ff3b-fb96-4141-a48f-67db4fc1fffd','3167ff3b-fb96-4141-a48f-67db4fc1fffd','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0x4C85D2E23A326D093B7F8B713AEF71FFE4ED597D41BFFD3413B738C470C21EFB,'2026-11-29 22:05:07.688739'),
('b45762d4-7bfe-40cb-8d36-69e9048db04f','b45762d4-7bfe-40cb-8d36-69e9048db04f','portal.topics.Post',0,'916d6724-ac08-4528-8637-098c3960ef0f',0x6D6E087936AFA217165978B0AD4AEBEEC7C5E421F0C3CCDCF5BFE10DD3EFD630,'2026-11-29 22:08:26.572570'),
('cca1408e-55e1-4199-8ea9-6bf5d42aa784','cca1408e-55e1-4199-8ea9-6bf5d42aa784','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xD4E6E09E361E366C677FCF7CE096468B2B7C6B5AF9E80A01F42DE702A183C8D4,'2026-11-29 22:06:23.207414'),
('7516e994-a998-4b14-a200-6c73fce8c68a','7516e994-a998-4b14-a200-6c73fce8c68a','portal.topics.Post',0,'dbb320a4-927c-425f-9b73-707f164692fd',0x32095F2309406902B5583C2124E558C236B334A20CF8680BB3B9B787A652156C,'2026-11-29 22:05:14.909812'),
('f1d790e9-7eca-49d2-9044-6d493e1baeac','f1d790e9-7eca-49d2-9044-6d493e1baeac','portal.operations.Room',0,'f1d790e9-7eca-49d2-9044-6d493e1baeac',0xB217697AA7DD3DF292CCC56B85D1EF64B013CCA992FFB2CFB465F58AF3E7749C,'2026-11-29 22:03:50.377944'),
('c6f700d6-a856-42da-af64-6e88f695dc98','c6f700d6-a856-42da-af64-6e88f695dc98','portal.topics.Post',0,'9924707c-e77a-4f64-bb50-2f79b128911c',0xFB744D151FDFC1EB1DAD9252883EF9D5534927893C252A9630818C02ED403EC5,'2026-11-29 22:06:09.659638'),
('c0526bb5-2f3c-44be-a75b-6ea55448301e','c0526bb5-2f3c-44be-a75b-6ea55448301e','portal.topics.Post',0,'5446e896-79a7-4c72-87c4-a9bc0f146bb5',0xDFDA03D20B80935EB07D3AE1831984EAE6B3D752B6DA18248800E6C97609A4B4,'2026-11-29 22:07:56.462548'),
('013cfd09-4986-487f-8db0-6ee7ae57bcf3','013cfd09-4986-487f-8db0-6ee7ae57bcf3','portal.topics.Post',0,'a1b5920f-e82b-414d-897b-eb640827d586',0x8A3D058D2280868536A3E354A8D7897BA35DBE31AD4D6E278E86E340355C5E1D,'2026-11-29 22:05:03.357919'),
('732269b3-d7a1-45b8-9be0-6f399cc84fcb','732269b3-d7a1-45b8-9be0-6f399cc84fcb','portal.topics.Post',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0x050A8EDBE797C87E4DE24955A562938B2332EF5570E9CDCE56A79E3F4421D6A2,'2026-11-29 22:08:33.619949'),
('2e09559f-6981-47f7-a6f1-6f5b7119d01f','2e09559f-6981-47f7-a6f1-6f5b7119d01f','portal.documents.DocumentVersion',0,'9a1fe011-c476-4a9b-9cad-c21fa2b22132',0xCE73A7398975504C9CB763F3E355D3C196E7F52818050E728D58D3E92BE90168,'2026-11-29 22:08:27.132979'),
('cfc55dc6-398b-4c1c-8c79-6f6f72b9aed3','cfc55dc6-398b-4c1c-8c79-6f6f72b9aed3','portal.topics.Post',0,'43e13549-7b97-4ba0-9a53-d57043f43a40',0xCAB598EDFCA2E5A52C720FED31B1437BF30B110C6648CEA38BD1B06FCF5D5986,'2026-11-29 22:07:11.036780'),
('06ae198e-04dc-4dd5-a3d0-70a929dd31b9','06ae198e-04dc-4dd5-a3d0-70a929dd31b9','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x990DB240E2D97F1020D7023DAC4C19F1E992D488711FC000D15E582B203D183E,'2026-11-29 22:05:54.416683'),
('539ab528-c616-4705-b6e7-7101501c0ebc','539ab528-c616-4705-b6e7-7101501c0ebc','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xE463BAA9434C64F11A7FEC351ADABF3EF5CC9046A3770F9FD312EB67F0C70286,'2026-11-29 22:08:27.595364'),
('76fb6b8f-b201-4ee0-a3de-71bcfeb5428b','76fb6b8f-b201-4ee0-a3de-71bcfeb5428b','portal.topics.Post',0,'2555ce64-0454-4141-aea7-71cb57f3e5c3',0x8A7CF14B19F3FAE1F884CE6FD0A37D4AE22EF85F94E17B447FD99C39A3A3CB75,'2026-11-29 22:05:58.579826'),
('7006ca9b-8b3f-4a39-b9b0-7288acd4669c','7006ca9b-8b3f-4a39-b9b0-7288acd4669c','portal.documents.DocumentVersion',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0x8705BA41E895230C20AC59C62F84DE6314792C9D52A18DC972094D7E4AB583AD,'2026-11-29 22:07:27.476030'),
('af89de54-53c2-42f7-8614-730d6c88c393','af89de54-53c2-42f7-8614-730d6c88c393','portal.topics.Post',0,'2161f08f-b005-44b6-8a4e-b0c300d22578',0x5407F4E7F094C2E8702296A9A9896278594524D4A32B7ADE81C6C187068F30D8,'2026-11-29 22:08:36.536554'),
('52d3426d-fdf7-4958-9012-7640c9975fd1','52d3426d-fdf7-4958-9012-7640c9975fd1','portal.topics.Post',0,'dbb320a4-927c-425f-9b73-707f164692fd',0x37BE3EA231EB48637BB649C349650E96EC6ED051FFE950C4D5E634AE55AEDB23,'2026-11-29 22:06:49.152091'),
('e24f45aa-4300-4c39-86ba-765143ba8558','e24f45aa-4300-4c39-86ba-765143ba8558','portal.topics.Post',0,'f4290ee0-cbd8-4988-82e6-2098e5602dae',0x784FEB3C8C393D56E48EF21E278D4278CDDB758C846ED6E7D7EB1175E9CEC73E,'2026-11-29 22:07:27.560918'),
('28de6256-4bc1-40bf-97df-76dc70f179a3','28de6256-4bc1-40bf-97df-76dc70f179a3','portal.topics.Post',0,'a1b5920f-e82b-414d-897b-eb640827d586',0xDB84B8DE9A95EC75F0D835C3A59FA89873E7AEE27C32BCD61938590F875A69EA,'2026-11-29 22:07:31.639074'),
('11f65298-4b83-4721-8645-76ec7787d848','11f65298-4b83-4721-8645-76ec7787d848','portal.topics.Post',0,'2b2bbaf0-1f75-40e5-9740-92e4e68b7e74',0xA713D4441701304FF267D6A3CF55B6EBB21C3234A708594DBC26BBA368201961,'2026-11-29 22:07:27.578693'),
('135b5ae9-5856-48e0-8ef2-78115ca69703','135b5ae9-5856-48e0-8ef2-78115ca69703','portal.topics.Post',0,'2351762e-8bab-4ab7-a4bf-471be6bc6f59',0x5C518653157244588C30E2A37A5A191251092A5E6ABDA528136C9FFFE6AB894D,'2026-11-29 22:06:49.289903'),
('16550322-02b5-4032-b4c0-78581561ec5c','16550322-02b5-4032-b4c0-78581561ec5c','portal.topics.Post',0,'bc20b026-a510-4845-9727-82c336a8ffd0',0xA6BD421DFC3B5E5B8998DAF55EEA4E404875FB7699012EF617A3FCFCBC06AC23,'2026-11-29 22:08:58.585993'),
('ecc79367-39e0-4ca4-88ff-788b052834cc','ecc79367-39e0-4ca4-88ff-788b052834cc','portal.topics.Post',0,'9dd06c39-c4af-45b3-b311-7fd313e0873a',0xB7A651684E24DB4A6EBEE730FD5F70460C09017AFCC3B8ECC82846FBE7067CAE,'2026-11-29 22:03:56.020263'),
('9785c688-2127-4342-8e9b-78f2677f101c','9785c688-2127-4342-8e9b-78f2677f101c','portal.topics.Post',0,'005e8629-5e4f-410e-a907-953f59367b90',0xA1F4B43FD30E776A87EA4D574AB8C8C210B322C3D3CEB312BC6A4DB64DBB875D,'2026-11-29 22:07:31.749151'),
('d2f78cdf-bfee-4556-a4ca-7a5d3fa6d322','d2f78cdf-bfee-4556-a4ca-7a5d3fa6d322','portal.topics.Post',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0x0F63204915C593D7C47AA0D474F2FE09629DD5439EF590E994F235A3FDC50093,'2026-11-29 22:06:15.303982'),
('263ba57d-8f1b-4a88-afd3-7ac747a751cd','263ba57d-8f1b-4a88-afd3-7ac747a751cd','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xCEE7B84D4101D8DD172690C84535FF40A3558F28FDB5B51AB238FF2146560CBA,'2026-11-29 22:07:49.176722'),
('e213eb9e-f205-4348-87eb-7d27ada18056','e213eb9e-f205-4348-87eb-7d27ada18056','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0x560B1B84CC68BA65EE2FACEE827B86EACDCA53C1ABC5DCA919B2167107533C67,'2026-11-29 22:08:59.544578'),
('c0d9377e-0a1d-4b4b-902b-7d3411615da2','c0d9377e-0a1d-4b4b-902b-7d3411615da2','portal.documents.DocumentVersion',0,'a1b5920f-e82b-414d-897b-eb640827d586',0x6DB1E45C82A6FF7040B52953919AE24CA48EDB831EC659EC36B5DA6AE9ACDA5F,'2026-11-29 22:08:01.995912'),
('4dc7b464-31c8-4f8f-bc95-7dc465ca30c3','4dc7b464-31c8-4f8f-bc95-7dc465ca30c3','portal.documents.DocumentVersion',0,'06f0bd63-749e-479c-bc19-5af70244c779',0x38672C1ED6429429A079CE301D507A1B0D940AA5197257880BA28BCA0BB55449,'2026-11-29 22:07:18.005068'),
('083c35c2-96a8-4ef4-87da-7dc887a41583','083c35c2-96a8-4ef4-87da-7dc887a41583','portal.topics.Post',0,'da23a73e-8ea1-4767-833e-7ef8761ff859',0x0DF9CCBC29351742AC46C0F4955B0125515E9BF64EE41B582F713029748F3EAF,'2026-11-29 22:06:54.447989'),
('ca1ce2d8-07e7-408c-970c-7e70cedec2fb','ca1ce2d8-07e7-408c-970c-7e70cedec2fb','portal.documents.DocumentVersion',0,'336efa62-f3cb-4e61-9d81-17407d527b21',0x3BFBE80D90C1EA07DE8E0AF0852AA6093D93C129DA4C7F4CC294937F9255466F,'2026-11-29 22:08:03.409658'),
('5f7ebd1b-d2b9-4fa8-b758-7e7f347ddf7b','5f7ebd1b-d2b9-4fa8-b758-7e7f347ddf7b','portal.topics.Post',0,'b16671d4-8fad-4902-826b-73531ed3e7e5',0xC603B2957C1F602DB8C1D3570FA7DFFD39F5ABA5A3C850078EECD59E5A48F010,'2026-11-29 22:07:27.619745'),
('51c29274-9d8b-4677-ae1d-81804bfde257','51c29274-9d8b-4677-ae1d-81804bfde257','portal.documents.DocumentVersion',0,'00000000-0000-0000-0000-000000000000',0xE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855,'2026-11-29 22:06:51.306730'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','c63a5b12-69d0-44a0-9165-819d604b30fa','portal.search.FoundSpace',0,'c63a5b12-69d0-44a0-9165-819d604b30fa',0x8277266A8CCD4E8EA7784DECBD25EDDB26BFA0666DFA750A61D9F7C3910ED6B4,'2026-11-29 22:03:44.951661'),
('86db6098-92e8-4d1d-83ef-82d72c45726c','86db6098-92e8-4d1d-83ef-82d72c45726c','portal.documents.DocumentVersion',0,'dea30264-b2d7-4786-94bc-33c39b53042e',0x47E7C1E29546D12A97828C123F1E8148009946A8632B7BF1DAABC80597580F5E,'2026-11-29 22:07:39.426760'),
('e34064aa-d6fb-4b20-a573-842e5784fbed','e34064aa-d6fb-4b20-a573-842e5784fbed','portal.documents.DocumentVersion',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0x12EE511534CB75DBB5297B73343557111F20B8903EC3854BE9151ECA66AA4167,'2026-11-29 22:08:43.762947'),
('e30575dd-64ac-4f6e-9dca-8501609ba32b','e30575dd-64ac-4f6e-9dca-8501609ba32b','portal.topics.Post',0,'212ae988-f109-4e46-9395-a2aa3f11e7c4',0xD6CAD56D126650FBD66A8FE2B3AAD4A0113010CB78F192B6C817C8F7500812C3,'2026-11-29 22:07:49.512864'),
('0b2f2b45-00e0-4855-93d4-8717675d83c3','0b2f2b45-00e0-4855-93d4-8717675d83c3','portal.topics.Post',0,'b9c3ee16-6414-4d09-9190-df21d58f143a',0x54CEC319BEDDD3C9BE80B2619366A961AE51104AD3D4654EFC1853410015D052,'2026-11-29 22:09:00.330986'),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','portal.operations.Room',0,'6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b',0x0F341C601CCE1CDDDD3A812CFCA2F3721A034BB71811F4DEB7F465A17B74582C,'2026-11-29 22:03:50.776296'),
('564342f4-ed44-4f78-bc21-890f11f5553f','564342f4-ed44-4f78-bc21-890f11f5553f','portal.topics.Post',0,'2623fb85-62e8-4969-aa08-a635ce011927',0xCF50A80C71DAE047B5460E646868C38E0DC9AFD6EDF5BBF154424935E2B30D45,'2026-11-29 22:06:36.186142'),
('16c6a858-e644-4815-b048-892eab3a4704','16c6a858-e644-4815-b048-892eab3a4704','portal.topics.Post',0,'ce26c252-6c33-466f-8bf6-cc04658bdef2',0x2BDF6C381AE96ADCA59C424AA9F6FCF353F1B69395EFD5F4F0229B3C4EECC68A,'2026-11-29 22:06:20.712457'),
('1543718d-fd76-4ecd-91f8-8a3e3543a5b7','1543718d-fd76-4ecd-91f8-8a3e3543a5b7','portal.topics.Post',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0xA26C8592E09952DF94E13CDB586D53E4BB578FB91E35FC901D66F7BFEA96B38E,'2026-11-29 22:05:17.874436'),
('ddde70f4-6573-47aa-b15f-8a82318180e3','ddde70f4-6573-47aa-b15f-8a82318180e3','portal.topics.Post',0,'04195876-ec7b-4525-a78f-623eb1a279a4',0x120B878C8BD988574125010926BE65034FCB64035E66443A90F90A66302C0844,'2026-11-29 22:06:15.323045'),
('134de9b5-d027-4c9d-a2c3-8bbe4ee7edf9','134de9b5-d027-4c9d-a2c3-8bbe4ee7edf9','portal.topics.Post',0,'1c06f882-8fe8-480d-aaa9-1e9ea3565782',0xD53115F178C4C247512D35ED750755D1273B6BBB11CC9F1C00F2C7C87E2E4D07,'2026-11-29 22:08:15.266013'),
('e95172ef-98c7-423f-96d7-8bdbaac56027','e95172ef-98c7-423f-96d7-8bdbaac56027','portal.topics.Post',0,'9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f',0xA23CDE29A7BE323415B9943DC60314BC982560B11AEFDEB2328894C9F1B71A3C,'2026-11-29 22:06:15.717870'),
('b30cd2a9-aae0-4488-be6a-8c6e0b408e8a','b30cd2a9-aae0-4488-be6a-8c6e0b408e8a','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x154E604791CD9801B318B207F0C4276249E6127A438C94AA4CB64DA557AB216C,'2026-11-29 22:07:39.627742'),
('5e66d26b-1988-4016-b5ca-8e669921868b','5e66d26b-1988-4016-b5ca-8e669921868b','portal.topics.Post',0,'93c61eb5-1e94-43b4-8d5f-8b873b0c5377',0x96D668F9A39DDD8BDFF59413CBC6566913FD14CEBE546375D0649A99835569EC,'2026-11-29 22:06:45.306769'),
('906e9bd8-ffe9-466b-b8f1-8f581ddc5ab2','906e9bd8-ffe9-466b-b8f1-8f581ddc5ab2','portal.topics.Post',0,'486b8402-71b0-42ff-86c7-9b9e8ddd7af8',0x71B1D86D1FAAD6AADAF840C2D1AA273CA0DBAA2C688EB5E4060F2231F6FAD317,'2026-11-29 22:07:45.009144'),
('d91c8323-0dec-49e6-ac98-8f7d7fc2037f','d91c8323-0dec-49e6-ac98-8f7d7fc2037f','portal.documents.DocumentVersion',0,'4fd8ea20-84c5-4913-956d-22f3b068629c',0x40C7A94EC90C1C8BAA574D316F2AB66B7EA6AF99F3A097C1DECC591AA5F0CA36,'2026-11-29 22:08:29.268710'),
('46a2e155-ca4e-45f0-b88e-90f1e20f497c','46a2e155-ca4e-45f0-b88e-90f1e20f497c','portal.topics.Post',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0x2812ED7DCF463DC6B4C370533FED9917ECC5707294D3A9C2D526FAD86E93B3B0,'2026-11-29 22:08:44.126429'),
('a530a662-6ef2-45e5-9060-9135854434f3','a530a662-6ef2-45e5-9060-9135854434f3','portal.search.FoundSpace',0,'a530a662-6ef2-45e5-9060-9135854434f3',0x12941A46374178C21525DBFCE936760262E5E7A7C80715D5FB291011C8331BDB,'2026-11-29 22:03:37.482957'),
('15409a27-c0b5-4436-a654-914661162408','15409a27-c0b5-4436-a654-914661162408','portal.documents.DocumentVersion',0,'43e13549-7b97-4ba0-9a53-d57043f43a40',0xD43C21A1D6820B3E1B61A0721B6ED9EA17FC1C31773393AFAE24051433DAF79B,'2026-11-29 22:07:47.617701'),
('f2029722-4d32-49c8-bd25-914e5562e732','f2029722-4d32-49c8-bd25-914e5562e732','portal.topics.Post',0,'2623fb85-62e8-4969-aa08-a635ce011927',0x361B32ED092CC6348E8F92FF86830FBB8B1A1978731075A8C0F883D9D4260E3A,'2026-11-29 22:06:45.354394'),
('5d78f85e-5732-44a8-b53c-921144a3914e','5d78f85e-5732-44a8-b53c-921144a3914e','portal.topics.Post',0,'a3a5300f-998a-4d3e-8ea1-92826e1153dd',0x5A37E578C1E2D636EA8901AB5BD13FFCFDCF5F38DBE35958ABC4B269D6254697,'2026-11-29 22:08:15.304289'),
('eaa515d2-09d7-4c3b-9750-925678f1d0a9','eaa515d2-09d7-4c3b-9750-925678f1d0a9','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0x79FA06F0178394C8E33FCD31215E2A0BD8E07C77E7DA30C2E31FF1C4B0501B98,'2026-11-29 22:05:42.870801'),
('5a8a1982-e556-46df-a59c-927bae5332bc','5a8a1982-e556-46df-a59c-927bae5332bc','portal.documents.DocumentVersion',0,'9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f',0xC229B665BC36298870894973D91BDA82F651DAA3032AC1A3C138A0503B25DA34,'2026-11-29 22:07:34.617201'),
('fc97db5c-15b9-4314-a55a-93eaa35477ad','fc97db5c-15b9-4314-a55a-93eaa35477ad','portal.topics.Post',0,'2547afe9-d046-4ccb-a99e-eab53191c699',0x69DED869F718814BEFD218F3DC19E851E5BFD0449711FA27910992C0B7269D67,'2026-11-29 22:09:00.374410'),
('d0f1ce05-43db-4de6-b483-9457e1619bfc','d0f1ce05-43db-4de6-b483-9457e1619bfc','portal.topics.Post',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0xC12C6DC4B0CADA2D1069BF7284CE99A37448BB1CB730AA22D9938523FB04C27C,'2026-11-29 22:08:15.328236'),
('f7c161b3-2518-4d2c-8b54-951ad9c288f7','f7c161b3-2518-4d2c-8b54-951ad9c288f7','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x4B3B1FFCCA7F97A1414563B56668E93A04B822519027E8F6FEC62217CEFCB247,'2026-11-29 22:07:45.173750'),
('c762c488-3b99-44d2-8103-96452a726779','c762c488-3b99-44d2-8103-96452a726779','portal.topics.Post',0,'157da2a3-76fc-49da-ab1c-ab55d0b9f571',0x737556762C73D47D474AE8F95991C3BAC910CA78567BDE02E93CC82DE4979D37,'2026-11-29 22:05:40.549580'),
('37e78315-3e32-4a0b-8ec7-96e3967dfa13','37e78315-3e32-4a0b-8ec7-96e3967dfa13','portal.topics.Post',0,'2555ce64-0454-4141-aea7-71cb57f3e5c3',0x7BDFC4CC630E5E18E3BBE1A17EE50BD2B1E373C42138C0B1A97A5BADA39E61FC,'2026-11-29 22:06:31.040650'),
('bd6cb557-5b6b-4662-8031-96f579f276f7','bd6cb557-5b6b-4662-8031-96f579f276f7','portal.topics.Post',0,'46f7b3d8-8648-4102-8b83-15b765244d8c',0xA8C3A52A5F49BD5C4FD972BE8F6D72F4C5E5D42EB3409C4A2DC03FD6D1785DCE,'2026-11-29 22:07:50.042459'),
('61e46260-b99e-4044-b631-971002ea438c','61e46260-b99e-4044-b631-971002ea438c','portal.topics.Post',0,'2547afe9-d046-4ccb-a99e-eab53191c699',0xD04705FFCD569157C033AEEF110C7235399F499BB047EA8B6B9316C996C035B1,'2026-11-29 22:05:30.616753'),
('63dd58af-0bbc-49ff-a2c5-9c09b03b7357','63dd58af-0bbc-49ff-a2c5-9c09b03b7357','portal.documents.DocumentVersion',0,'07e18a21-4978-47df-a454-e10da5e6893e',0x837092ECD591CCCACD22E916A6A9FB66569EF4552CB405F7A2EE3CDEDDF1B7BB,'2026-11-29 22:08:04.564492'),
('b836ed66-a396-4f50-b584-9c40306e6303','b836ed66-a396-4f50-b584-9c40306e6303','portal.topics.Post',0,'d37109d6-96a4-41e8-a688-93facefe2546',0xE943B2C4368005A06FB089C41B012823E024F906981ECE6A001EF19A40D5DAE6,'2026-11-29 22:08:44.618847'),
('c22b47c8-3423-4585-8a68-9d1b798220f2','c22b47c8-3423-4585-8a68-9d1b798220f2','portal.topics.Post',0,'212ae988-f109-4e46-9395-a2aa3f11e7c4',0x2F9CB13CD6B0303C4E264480D99E396751F3B1F4F46D5939E9C07EC1FF8BCCFE,'2026-11-29 22:08:02.067086'),
('c7b9ceb0-08ea-48a9-b508-9eafbd332687','c7b9ceb0-08ea-48a9-b508-9eafbd332687','portal.topics.Post',0,'2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a',0xD392CD3BDE674A8EB4845D3496699518F162B8E6CF9CA42E937BC16E1A1A38C5,'2026-11-29 22:05:43.422641'),
('165e2ea4-8aaf-4025-9787-a0606f8be207','165e2ea4-8aaf-4025-9787-a0606f8be207','portal.documents.DocumentVersion',0,'67280b1b-1297-4518-896a-4097806af0d5',0x452D1DF768EAD4BF3A5B8FD42E39106648E5E5B504A307EC6EE6EB5B6EE5A158,'2026-11-29 22:09:11.553136'),
('126c066d-5d20-49f1-a838-a10d027f4586','126c066d-5d20-49f1-a838-a10d027f4586','portal.topics.Post',0,'c17d5ef2-32d8-4ea1-9be5-b7430f589a21',0x270484D5AD355A7BAF5B202B822FC15179996B9BB014D1B69FD81E64FBFF1729,'2026-11-29 22:08:31.811728'),
('0dc275c5-c620-4346-a4ee-a32fb7070123','0dc275c5-c620-4346-a4ee-a32fb7070123','portal.documents.DocumentVersion',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xF64D3E17128D337057200D2AF0E1DEDEC8529AC3AC9136450489218AAE0E2C1C,'2026-11-29 22:07:30.734652'),
('64e7f4db-b0f8-4ef3-b78d-a4b88d801296','64e7f4db-b0f8-4ef3-b78d-a4b88d801296','portal.topics.Post',0,'2623fb85-62e8-4969-aa08-a635ce011927',0xCEFF8DFA67E7E02EA412DE375025132BB0EB2E8BC89AEAB468682EEB45FB5530,'2026-11-29 22:08:33.635368'),
('06f1a32b-48ba-4bfd-a27a-a64515aa3625','06f1a32b-48ba-4bfd-a27a-a64515aa3625','portal.topics.Post',0,'31a45e82-6e63-4b62-baa5-97d68be62150',0xDE38134FB77182E4CC6BAD011A07BCADF3DB98D16882C665A326231770110A08,'2026-11-29 22:06:26.223659'),
('87f65508-a4a2-4a7a-9b6f-a6e80493ea94','87f65508-a4a2-4a7a-9b6f-a6e80493ea94','portal.topics.Post',0,'ce26c252-6c33-466f-8bf6-cc04658bdef2',0x673E61A9CD7161A88895778455D2E1C66B9674DFA7E6EE9F31DC8AA27AC9FFD9,'2026-11-29 22:07:50.392835'),
('7350d3b6-cee6-4065-bd32-a6f7216cb8c6','7350d3b6-cee6-4065-bd32-a6f7216cb8c6','portal.topics.Post',0,'7a474bdf-d46a-4339-87ba-6a0ac02e0757',0xE309D3FC990CA84B55EFE03F5214689885CF22359826265DF16D3DABA432EAD6,'2026-11-29 22:03:56.081712'),
('a185675e-064c-4984-9dc4-a8ba9147e534','a185675e-064c-4984-9dc4-a8ba9147e534','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x0A6FF8F0C63AC191122AA48FB70E55F0157B92A1EBF53AB46F290EBD046E312F,'2026-11-29 22:05:26.863237'),
('2310d89f-186a-4cc5-8c72-ab4b1f72bc33','2310d89f-186a-4cc5-8c72-ab4b1f72bc33','portal.topics.Post',0,'336efa62-f3cb-4e61-9d81-17407d527b21',0xED88AB538D3712A37E1179ABA664125B2CCBD3BBD207C67C81B0F8F6D3A036EE,'2026-11-29 22:08:02.139929'),
('8eb625bc-49eb-4f4a-8f60-ab7719326e0b','8eb625bc-49eb-4f4a-8f60-ab7719326e0b','portal.topics.Post',0,'ab44da30-1bcc-40d7-af12-2b654eddf9b7',0x877D66543453173C0EEC083AF9A1D73DB15621188225B892E06D444B05E67E91,'2026-11-29 22:05:21.457156'),
('32a6a776-85d4-4bdc-8788-ab7e02d50711','32a6a776-85d4-4bdc-8788-ab7e02d50711','portal.documents.DocumentVersion',0,'2351762e-8bab-4ab7-a4bf-471be6bc6f59',0x5BD93DC55C04B878BC660D91598C84314FD1FC32DF60217F16712FBF34AED230,'2026-11-29 22:08:02.012633'),
('1a4e9b6d-d941-48c6-8520-ace323e9fcc0','1a4e9b6d-d941-48c6-8520-ace323e9fcc0','portal.topics.Post',0,'ab67c120-6482-4283-9be2-b95c1923a153',0x64C95DA64941AAFE9E93719C287F0914BEFE0C47AB6CCBED865406A437D71F5B,'2026-11-29 22:09:12.013855'),
('a9db0567-91a5-420b-9b2e-ae28e95c28d6','a9db0567-91a5-420b-9b2e-ae28e95c28d6','portal.topics.Post',0,'ed2c65f7-1bfb-4234-a5df-a0c2e602af97',0xF348C954F26D694CD9F8AE6B3087C8C926D322D14488C73A3EC9992FF0FFDAF1,'2026-11-29 22:08:11.552852'),
('76d1bc87-129f-4408-bdf0-ae4b54c5095f','76d1bc87-129f-4408-bdf0-ae4b54c5095f','portal.topics.Post',0,'dbb320a4-927c-425f-9b73-707f164692fd',0x4619F7C849CB01485F84F329F6814074A3B2D28DD925CFE0430767E5380C342E,'2026-11-29 22:07:56.507104'),
('2894ef08-f0b7-4651-9c1c-ae9eebca61d9','2894ef08-f0b7-4651-9c1c-ae9eebca61d9','portal.topics.Post',0,'b16671d4-8fad-4902-826b-73531ed3e7e5',0x5E7C04CF71D01FBE757AC61E7C1E3435D2B1CCDF06BF60A99A717FE9E60A4203,'2026-11-29 22:08:31.837001'),
('22fc311a-5ba3-4320-96af-af661cb35eb2','22fc311a-5ba3-4320-96af-af661cb35eb2','portal.topics.Post',0,'6afb67ee-a244-4c29-91e6-2bc16f599892',0x74ED084A99871B8579C256ACA04A50C9887E5DC8FA83A5E7FDE1B1E383331FBB,'2026-11-29 22:05:44.108377'),
('6cea192c-3e78-412e-8783-b124b0d85618','6cea192c-3e78-412e-8783-b124b0d85618','portal.operations.Room',0,'6cea192c-3e78-412e-8783-b124b0d85618',0x3B7B60E9DD3D9DCCA376BE70568F84CD58551DBB0B20AB4B1A1FF37F05485306,'2026-11-29 22:03:51.186736'),
('562dff29-d968-41e4-bea6-b1380c87b071','562dff29-d968-41e4-bea6-b1380c87b071','portal.documents.DocumentVersion',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x53590FD6326EC70C68BF890327B0D883883BA783EBAECCB2D465665586225475,'2026-11-29 22:08:41.654276'),
('36511e1f-5c24-4cae-ba72-b203be6a4c84','36511e1f-5c24-4cae-ba72-b203be6a4c84','portal.topics.Post',0,'a3a5300f-998a-4d3e-8ea1-92826e1153dd',0xD46D2A0106145C8CA0BF56178694C31BAAECEF340F61A8B3AAD0DC52D9480740,'2026-11-29 22:06:57.702646'),
('a9b35bf9-5560-4063-a172-b40b554b95ae','a9b35bf9-5560-4063-a172-b40b554b95ae','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xB70692B9A10923F06B74C1A6A811F0910C4D0F3670AEA9E591720605017F2ABE,'2026-11-29 22:07:45.199344'),
('74103034-cbf3-4c7a-b4c0-b70ec114d5a2','74103034-cbf3-4c7a-b4c0-b70ec114d5a2','portal.topics.Post',0,'be4ae857-7599-4419-b375-ce16f96c1a78',0x842CFBF814508EC2F821A1113FD41758FAC2A1A22A5601A16411B6C1C85A6785,'2026-11-29 22:05:40.585580'),
('f4a3c0c3-d4d0-4421-b2dc-b7f1423a4e6b','f4a3c0c3-d4d0-4421-b2dc-b7f1423a4e6b','portal.documents.DocumentVersion',0,'212ae988-f109-4e46-9395-a2aa3f11e7c4',0xF8E5C69815474CFD606F72BED39402DF1169835D9328130D77808E0F306541DB,'2026-11-29 22:09:01.259400'),
('666fb5e5-6f26-4c86-a1ce-b8031068e0d5','666fb5e5-6f26-4c86-a1ce-b8031068e0d5','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0xC9BBCE71797F2C2E3AD7BB4B6EFA6F6727ECE10B3E4526C47AD4CED9AA9936F9,'2026-11-29 22:08:02.162379'),
('aa5d6721-f759-432f-a043-b8f8f00b1279','aa5d6721-f759-432f-a043-b8f8f00b1279','portal.documents.DocumentVersion',0,'00000000-0000-0000-0000-000000000000',0xE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855,'2026-11-29 22:06:03.754796'),
('8229545b-694a-4bd7-8752-b904f829ad58','8229545b-694a-4bd7-8752-b904f829ad58','portal.topics.Post',0,'b16671d4-8fad-4902-826b-73531ed3e7e5',0x1F1A02843E1B6E8AAD442CE08D2CF60A2DD0DEC744195EFC978AE38F3E0F9394,'2026-11-29 22:06:39.338124'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','5d9d66ee-9170-4499-a040-bb72f0ca61ae','portal.search.FoundSpace',0,'5d9d66ee-9170-4499-a040-bb72f0ca61ae',0xC6ED965F9EF350AA8439F3142226638CF29531D222421FEC77E8B91107024CD8,'2026-11-29 22:03:45.055154'),
('7dc11ff4-c561-493e-8c6b-bbffb599a5b0','7dc11ff4-c561-493e-8c6b-bbffb599a5b0','portal.topics.Post',0,'be423a79-9fff-4966-a6c8-3f162a15176f',0xC26FF8FE6673A043BD9E4DC489BC660774E29071601C7BF2F4CDA6B132533911,'2026-11-29 22:07:56.668096'),
('8c6bc750-0877-4f2c-9c78-bf2c754d66e4','8c6bc750-0877-4f2c-9c78-bf2c754d66e4','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x45FED3772D9E50C482A41C9EC14095BE8C858A597EDC9E141ED90DA4B0ED72E7,'2026-11-29 22:06:13.782427'),
('ec1aee91-a73e-41f0-9f7a-c0a40f3ddff2','ec1aee91-a73e-41f0-9f7a-c0a40f3ddff2','portal.documents.DocumentVersion',0,'46000796-9cc9-474e-83fd-ccdda545fe51',0x78F182E2BFD53C426BA83D67FA5FA5D988986EDA1793F52ED3C2C42185B2BED1,'2026-11-29 22:07:48.413188'),
('a0e395e3-81d6-40d0-a70b-c345f103d998','a0e395e3-81d6-40d0-a70b-c345f103d998','portal.topics.Post',0,'f7f9b24c-433a-41f6-a76a-393775991b81',0xBF747C6A5F1E191F5BA59B79FEAD8A3474AEF259ADB9278C678DF8C65B5D2B92,'2026-11-29 22:06:29.232854'),
('b98bec11-1bf3-4e87-87d7-c59ce262db15','b98bec11-1bf3-4e87-87d7-c59ce262db15','portal.topics.Post',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0xB92D5C00DB734F54EDDD254F59BF2BC3D63BFC3E894C881E4448B46FBE773344,'2026-11-29 22:04:58.906062'),
('915137c4-616a-40fe-afe0-c5b6323b39c8','915137c4-616a-40fe-afe0-c5b6323b39c8','portal.documents.DocumentVersion',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xA71B5636D569772FA191FB04652B33527A802D66148EDF7360CF397EC58F2401,'2026-11-29 22:07:31.062159'),
('cfd2a4fa-97b5-48e7-b2fd-c6012074a4e9','cfd2a4fa-97b5-48e7-b2fd-c6012074a4e9','portal.topics.Post',0,'2351762e-8bab-4ab7-a4bf-471be6bc6f59',0xDF95D47579AB4E32242AC6366223C3B58FCD2E4647802E04E6F9B9EABED635BA,'2026-11-29 22:07:27.668805'),
('3d488363-9257-455a-83c7-c6873e750762','3d488363-9257-455a-83c7-c6873e750762','portal.topics.Post',0,'2b2bbaf0-1f75-40e5-9740-92e4e68b7e74',0xACD71C9B2CE237C0D4AC13A42F7051BAB58557C35CBE219EB45AFBB5EFF00512,'2026-11-29 22:05:54.705961'),
('06547a3e-d720-4ac8-b7dc-c6e55b141132','06547a3e-d720-4ac8-b7dc-c6e55b141132','portal.topics.Post',0,'d37109d6-96a4-41e8-a688-93facefe2546',0xCC83A37B0BCE946F7D5E9419DACA0B016F5C6D724AFFED64D57D2CE70DF0BC7E,'2026-11-29 22:05:30.977950'),
('e40f2761-6a9f-4149-9f86-c8bab873f803','e40f2761-6a9f-4149-9f86-c8bab873f803','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0xC4CBC9AA8D452A28A65796331C7EB022D6A1B4D6C4BB66A4652A596AA48DBCA8,'2026-11-29 22:05:58.686921'),
('0719fb10-a5ca-4f67-bf30-cab6678af708','0719fb10-a5ca-4f67-bf30-cab6678af708','portal.topics.Post',0,'826ccd73-73b3-4eb0-9f89-3f32480b995e',0x55540E4FD42C7F20A3D304703029823A978D60B86841F5F111489843BA6E5138,'2026-11-29 22:07:45.248152'),
('01c55fae-1020-45b1-a9c4-cb586f03dd6d','01c55fae-1020-45b1-a9c4-cb586f03dd6d','portal.topics.Post',0,'426230b6-f436-4aa6-ba33-009fef7a4217',0x865085CDBA78AA9372F334E82FCAF78F739B9CDA198059C644F557C1184AF3D4,'2026-11-29 22:07:34.783619'),
('8174b554-fc6c-4c45-b0ef-ccfd00233252','8174b554-fc6c-4c45-b0ef-ccfd00233252','portal.documents.DocumentVersion',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0xFAFD4D6DC32E2EE42679E00B6381E662B298CED8FA109C27A7F092BB816608A2,'2026-11-29 22:08:05.673894'),
('a9566faf-d5f8-4e51-9eea-cd73b090e69e','a9566faf-d5f8-4e51-9eea-cd73b090e69e','portal.topics.Post',0,'42447a0b-d290-473d-a8c5-5071a9dde6af',0x833ECB808B95C70302F6847F34ACB55C6E22F0277DBD000CA825AA8DC59F75E4,'2026-11-29 22:05:18.200830'),
('70cd6b66-e30f-4f62-9de0-cd8e1cef554c','70cd6b66-e30f-4f62-9de0-cd8e1cef554c','portal.topics.Post',0,'2547afe9-d046-4ccb-a99e-eab53191c699',0xEF37AF39742C0C27F62052EFDDABE85F5C2039D9FA26290C261564FE79D324A8,'2026-11-29 22:05:11.222229'),
('33c3e568-8fc4-48e4-9b2b-cf3d8ec976f0','33c3e568-8fc4-48e4-9b2b-cf3d8ec976f0','portal.documents.DocumentVersion',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xA3E78C492D48316FCC195E904C9E6F7D6DB3BBDE34435A5EB007F30B815C3E61,'2026-11-29 22:08:06.267948'),
('4917b495-021f-4566-9518-cfbeee80ce06','4917b495-021f-4566-9518-cfbeee80ce06','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x3D319BFA9954151A685ABEE906CF4D92336D494241CC6CD90D9275705762CE71,'2026-11-29 22:08:06.670013'),
('55ba7faa-a634-41b5-9edc-d08f4fcca30e','55ba7faa-a634-41b5-9edc-d08f4fcca30e','portal.topics.Post',0,'b4218fa9-5677-4a88-b4d2-677c6f9e5c77',0x597D450AB75B20A513575013BA021FC81BBA31F2DF5B6B45219E884E02DA0F99,'2026-11-29 22:08:07.603589'),
('3b5d6c27-ded0-4b56-8f6e-d27614fd73b3','3b5d6c27-ded0-4b56-8f6e-d27614fd73b3','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0x4C1D9D382673DD90256AD639C8870CF826F3B74CDADBCD13CC9A9F86AFA01882,'2026-11-29 22:08:02.189276'),
('a6d1c7b8-9f41-442f-a3b1-d4f113062f3f','a6d1c7b8-9f41-442f-a3b1-d4f113062f3f','portal.topics.Post',0,'e61151f0-9897-453c-bb39-b2ec3fcc4886',0x0B76F62D5077A8A3BE88EDF696A11F6CFC4E9B54E35BB306B8ADC0E7402447C4,'2026-11-29 22:07:32.166628'),
('9177d669-c9e8-4edc-b94a-d6201ba0cf9d','9177d669-c9e8-4edc-b94a-d6201ba0cf9d','portal.topics.Post',0,'be4ae857-7599-4419-b375-ce16f96c1a78',0x4F3B40F5655D4B6B786C4FE29042CFC6C3D1C3DD3252ADC506E8DBCCF399A977,'2026-11-29 22:07:18.598226'),
('42a432da-f828-418b-9eff-d6db8dd97a78','42a432da-f828-418b-9eff-d6db8dd97a78','portal.topics.Post',0,'391a3d3f-75a4-43ae-9d5d-d2704b65a49c',0xEFFEB7CEE7BC4561646CB0EA6BECAD5D4563DCAA29ED8D7D522182DEA0EC8C33,'2026-11-29 22:08:28.067061'),
('f670b1e2-ca17-42a5-81b0-d9a4e662e6e6','f670b1e2-ca17-42a5-81b0-d9a4e662e6e6','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x0CFCBE1B07D9F07567299A662D6A63A1D0C6A4915DF3C343BC4059B94FED6E58,'2026-11-29 22:08:23.488305'),
('c9fb24f7-18e8-428b-8c39-d9e88aa68a27','c9fb24f7-18e8-428b-8c39-d9e88aa68a27','portal.topics.Post',0,'391a3d3f-75a4-43ae-9d5d-d2704b65a49c',0x09B6A3679EC12C50C020C2E59FF41FBFCEDD21B89713EA99C879165B0655B175,'2026-11-29 22:07:50.879650'),
('f5b8dcd7-a4cd-4734-86bd-da030d5db598','f5b8dcd7-a4cd-4734-86bd-da030d5db598','portal.documents.DocumentVersion',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x0E04A78558847563F13B8B62B65E956E826661BAF62C1F0FE0F391EBE6D89AC0,'2026-11-29 22:08:08.017038'),
('713956a3-4346-40d5-8f1b-df39a11aec9e','713956a3-4346-40d5-8f1b-df39a11aec9e','portal.topics.Post',0,'46000796-9cc9-474e-83fd-ccdda545fe51',0x04809A518E9712AF662721939F10DE48DA7B5DCBA9F1779C38FBFC1A8D1CC569,'2026-11-29 22:06:32.807134'),
('3ca39b10-7e84-458f-93d6-e068893d075d','3ca39b10-7e84-458f-93d6-e068893d075d','portal.topics.Post',0,'ab67c120-6482-4283-9be2-b95c1923a153',0x738EA2D34D56A2FF42668B5962DD55EBCD7DCDC5726A4F93D4CC73A0B7C0528E,'2026-11-29 22:06:09.899072'),
('81715b2f-1cb6-4f6f-9716-e0a649cefde2','81715b2f-1cb6-4f6f-9716-e0a649cefde2','portal.topics.Post',0,'14134830-5dd2-46ce-a4b4-612f35175b4c',0xBC1E9031EA0F3911E33F9B1BECD032596C7358976E19B4B7CFDD8E5D839E96B9,'2026-11-29 22:09:18.386028'),
('d9690019-b92d-4026-a256-e0cdf54759ab','d9690019-b92d-4026-a256-e0cdf54759ab','portal.topics.Post',0,'83efb805-d9af-4247-afeb-dcaa6d1443f0',0x299351F869EE0B518A4E0025233CD490086A7F59D033D54419246E8E34334BCE,'2026-11-29 22:05:51.557142'),
('f487b69f-5f2d-415b-8984-e2c4b64a4ab0','f487b69f-5f2d-415b-8984-e2c4b64a4ab0','portal.topics.Post',0,'67280b1b-1297-4518-896a-4097806af0d5',0xDC1A89BD46478C35BFEF6010C25DF8DC9286117F1D29BAB96C28DB4D549A3859,'2026-11-29 22:07:56.938318'),
('05ce08bc-8c6a-4ef4-af67-e2fa516d6d10','05ce08bc-8c6a-4ef4-af67-e2fa516d6d10','portal.documents.DocumentVersion',0,'7575e9bd-624a-4386-8ed9-304569a7f2ae',0x54033BBFC84B14B0F280EA5E4B6CD25DA0BA4DDF1451B22C52F85AD04882ACC7,'2026-11-29 22:07:44.572037'),
('9f913f63-37f0-471b-8663-e3478aedaa82','9f913f63-37f0-471b-8663-e3478aedaa82','portal.topics.Post',0,'a4d124a6-02c0-4909-a2e9-bb4674a5d6b8',0x14C23403C50FBD2E053718CF4C5CAB3706D229097A1C848E3F7DBD80447B3A40,'2026-11-29 22:07:18.921123'),
('f88ff4f1-6534-4382-9555-e57de3db414f','f88ff4f1-6534-4382-9555-e57de3db414f','portal.topics.Post',0,'be423a79-9fff-4966-a6c8-3f162a15176f',0x2FE1DBAFC8C3F0CC75C145F10FBFBDC21455A24483DA0E1136ABEAA07A3E349F,'2026-11-29 22:06:31.218788'),
('91e8e501-55dc-4705-986a-e90dbbf97939','91e8e501-55dc-4705-986a-e90dbbf97939','portal.topics.Post',0,'2547afe9-d046-4ccb-a99e-eab53191c699',0x3610020ECC3272A4EA61C1F95229EFA8869A186A3A4DC749FDBF18BF548DB639,'2026-11-29 22:06:19.204210'),
('cd251e48-b828-4381-bf37-ea6eb961bb69','cd251e48-b828-4381-bf37-ea6eb961bb69','portal.topics.Post',0,'426230b6-f436-4aa6-ba33-009fef7a4217',0x0A37353C623AFC8772AD4C63A0118D52D9FE0B1AB85CEDC3D9560826E2A61E6D,'2026-11-29 22:07:19.192624'),
('e887d059-b888-42f6-9783-eb0ab46782e8','e887d059-b888-42f6-9783-eb0ab46782e8','portal.documents.DocumentVersion',0,'391a3d3f-75a4-43ae-9d5d-d2704b65a49c',0x4ACE8FB8F69DA87FBFA55AA1900A16CD443F42E4607DBAD6FBDC85FD67DD121E,'2026-11-29 22:08:28.387117'),
('ad01393c-4caf-4962-91e2-eb8c13d1d552','ad01393c-4caf-4962-91e2-eb8c13d1d552','portal.topics.Post',0,'26e266d4-7cec-43c0-85fe-844e3bb6a76d',0x837637A7EA9A9920E53F66114BB5D85706DC2DC82E05BABDEC8B4B92431DE3C9,'2026-11-29 22:06:05.152196'),
('2827417b-dc72-4797-bd67-ecf74d7a7428','2827417b-dc72-4797-bd67-ecf74d7a7428','portal.topics.Post',0,'544a2744-960a-4da3-825c-b132fd4daf4b',0x196FF54CE9D6416BF8A5051672C58307E5DC4EEA124BDC72AE81E1A9DE9A6D0A,'2026-11-29 22:07:35.062507'),
('d9b53989-f432-4e90-8276-ef68fd470491','d9b53989-f432-4e90-8276-ef68fd470491','portal.documents.DocumentVersion',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xAB385DCD231031F45902F40E0E23F5B7A687830F6FF1B81D5C5443D679D24439,'2026-11-29 22:08:29.303253'),
('9b8fb328-86a9-43b9-8c0f-ef750c79ba62','9b8fb328-86a9-43b9-8c0f-ef750c79ba62','portal.documents.DocumentVersion',0,'ce26c252-6c33-466f-8bf6-cc04658bdef2',0xE9D8EC12FD025FA51461F4EEBBF76865B1AAAB6EEC272AEBAADA3490240DDA46,'2026-11-29 22:07:31.570243'),
('2c84e9d2-16c4-40b8-90bb-f3840da82378','2c84e9d2-16c4-40b8-90bb-f3840da82378','portal.topics.Post',0,'d37109d6-96a4-41e8-a688-93facefe2546',0x584ECB22D453234FEB710FB4916F71A5A3FB1F4985D245E42BB5120545557ECD,'2026-11-29 22:06:19.279119'),
('53939c14-3db8-4d70-997d-f4fab12541e4','53939c14-3db8-4d70-997d-f4fab12541e4','portal.documents.DocumentVersion',0,'00000000-0000-0000-0000-000000000000',0xE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855,'2026-11-29 22:09:02.698917'),
('0ad62ed1-c137-4f7b-be5d-f58d4dddbcb6','0ad62ed1-c137-4f7b-be5d-f58d4dddbcb6','portal.topics.Post',0,'4fd8ea20-84c5-4913-956d-22f3b068629c',0x91F5989176F0E9430496324A2485C33F9F0324191FD9899AEF45220F376CD7C5,'2026-11-29 22:08:28.634198'),
('679ad011-208b-4b28-8d96-f668ed7d5e1d','679ad011-208b-4b28-8d96-f668ed7d5e1d','portal.topics.Post',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x824605E2AFD5CCE6E5415DFE9351374E6332FBA255FD32ECDDE1B40D901DD4CF,'2026-11-29 22:03:51.834512'),
('978191b1-20f7-4e0c-9b79-f6ace6e7509e','978191b1-20f7-4e0c-9b79-f6ace6e7509e','portal.topics.Post',0,'a423c6d6-5d0a-41eb-b420-1ce1e14675e2',0xF3AECA9C5E4F03C239D4F71F3965433B61D96BF54B9EF3F2DFDE417C4BB784DE,'2026-11-29 22:08:28.989968'),
('5de50aa0-c1f3-4a31-a9b3-f9c2d5c31123','5de50aa0-c1f3-4a31-a9b3-f9c2d5c31123','portal.topics.Post',0,'46f7b3d8-8648-4102-8b83-15b765244d8c',0x3F3A57FB70377B061A965FB9DAFEC65CEAB6ADF7C1DC91B579A0C220325BD797,'2026-11-29 22:08:11.603092'),
('352cc9ed-3d88-4fd5-a2c9-fad26fea7743','352cc9ed-3d88-4fd5-a2c9-fad26fea7743','portal.topics.Post',0,'6f466168-b8e3-4230-811a-2403fed1d4af',0xE1B6E8BD8D9A10CD55503CC8B13EAFC4B545DD5C76DB36F7256F5D78CABDCF78,'2026-11-29 22:08:29.227197'),
('81742846-c6e4-4f9a-9401-fccd870077ff','81742846-c6e4-4f9a-9401-fccd870077ff','portal.documents.DocumentVersion',0,'68e2d1b9-0b58-4d7c-8037-a71af8665a74',0x57D1F1642943289BBD17B1B3CF660490B584B999D77FF0DD23226941FBEA2BA3,'2026-11-29 22:07:34.669873'),
('c56a1531-3f84-4d8d-8ae6-fd7afe0f250d','c56a1531-3f84-4d8d-8ae6-fd7afe0f250d','portal.topics.Post',0,'1a5dd886-7bf4-46a6-8038-e59738aedf8c',0x3608A252F327F1B9226C904946034EDE1AA1BAB57DA6D634383D8EE016345CCE,'2026-11-29 22:06:49.325240'),
('d3403764-b314-4c30-ab0a-fe1c5f791a5e','d3403764-b314-4c30-ab0a-fe1c5f791a5e','portal.documents.DocumentVersion',0,'4fd8ea20-84c5-4913-956d-22f3b068629c',0x7378EE8908A1DF296307ED4D8CB8AC55D2FEDEA12CC807C370C1A7C12F0BB8A3,'2026-11-29 22:08:02.041864'),
('8e36c91c-43c6-4aff-a1a8-fec464c67ad7','8e36c91c-43c6-4aff-a1a8-fec464c67ad7','portal.topics.Post',0,'7575e9bd-624a-4386-8ed9-304569a7f2ae',0xF25085E78A7A0445F11049F559DDF480B414A7DA6E19AA3DAFD0E9888CA8795D,'2026-11-29 22:06:20.951040'),
('9c2d35c3-e241-4e82-a04c-ff5e1d0ad57d','9c2d35c3-e241-4e82-a04c-ff5e1d0ad57d','portal.documents.DocumentVersion',0,'14134830-5dd2-46ce-a4b4-612f35175b4c',0x1D651462351B3432DAD4A91F2EBCF91AC630477A5C2E21E06DBE64882EE8D017,'2026-11-29 22:09:19.179739');
/*!40000 ALTER TABLE `search_change` ENABLE KEYS */;
DROP TABLE IF EXISTS `sign_in_failure`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `sign_in_failure` (
  `username` varchar(80) NOT NULL,
  `failed_at` datetime(6) NOT NULL,
  KEY `sign_in_failure_username` (`username`,`failed_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `sign_in_failure` DISABLE KEYS */;
/*!40000 ALTER TABLE `sign_in_failure` ENABLE KEYS */;
DROP TABLE IF EXISTS `space`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `space` (
  `id` uuid NOT NULL,
  `kind` varchar(20) NOT NULL,
  `state` varchar(20) NOT NULL,
  `ceiling` tinyint(4) NOT NULL COMMENT '0 unclassified, 1 for official use only, 2 restricted, 3 confidential',
  `default_classification` tinyint(4) NOT NULL,
  `default_tlp` tinyint(4) NOT NULL COMMENT '0 clear, 1 green, 2 amber, 3 amber+strict, 4 red',
  `opened_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `space` DISABLE KEYS */;
INSERT INTO `space` VALUES
('90c6af7c-efc2-402a-87b3-27947df446f0','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000'),
('b569122c-ee30-4628-9510-5a42def8ac19','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000'),
('f1d790e9-7eca-49d2-9044-6d493e1baeac','OPERATION','OPEN',3,1,3,'2026-10-15 00:00:00.000000'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000'),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','OPERATION','OPEN',1,1,2,'2026-10-15 00:00:00.000000'),
('a530a662-6ef2-45e5-9060-9135854434f3','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000'),
('6cea192c-3e78-412e-8783-b124b0d85618','OPERATION','OPEN',2,1,2,'2026-10-15 00:00:00.000000'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','KNOWLEDGE','OPEN',1,0,1,'2026-10-15 00:00:00.000000');
/*!40000 ALTER TABLE `space` ENABLE KEYS */;
DROP TABLE IF EXISTS `space_crime_area`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `space_crime_area` (
  `space_id` uuid NOT NULL,
  `area` varchar(40) NOT NULL,
  PRIMARY KEY (`space_id`,`area`),
  CONSTRAINT `space_crime_area_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `space_crime_area` DISABLE KEYS */;
INSERT INTO `space_crime_area` VALUES
('90c6af7c-efc2-402a-87b3-27947df446f0','CRITICAL_INFRASTRUCTURE'),
('90c6af7c-efc2-402a-87b3-27947df446f0','RANSOMWARE'),
('f1d790e9-7eca-49d2-9044-6d493e1baeac','RANSOMWARE'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','BUSINESS_EMAIL_COMPROMISE'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','ONLINE_SCAMS'),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','WILDLIFE_ONLINE'),
('a530a662-6ef2-45e5-9060-9135854434f3','CRYPTO_ASSETS'),
('6cea192c-3e78-412e-8783-b124b0d85618','BANKING_MALWARE'),
('6cea192c-3e78-412e-8783-b124b0d85618','ONLINE_SCAMS'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','WILDLIFE_ONLINE');
/*!40000 ALTER TABLE `space_crime_area` ENABLE KEYS */;
DROP TABLE IF EXISTS `space_grant`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `space_grant` (
  `id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  `person_id` uuid DEFAULT NULL COMMENT 'the holder: exactly one of these four',
  `affiliation` varchar(40) DEFAULT NULL,
  `country_code` char(2) DEFAULT NULL,
  `agency_id` uuid DEFAULT NULL,
  `capability` tinyint(4) NOT NULL COMMENT '0 read, 1 write, 2 steward',
  `valid_from` datetime(6) NOT NULL,
  `valid_until` datetime(6) NOT NULL,
  `granted_by` uuid DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `space_grant_affiliation` (`affiliation`),
  KEY `space_grant_space` (`space_id`),
  KEY `space_grant_person` (`person_id`),
  KEY `space_grant_country` (`country_code`),
  KEY `space_grant_agency` (`agency_id`),
  KEY `space_grant_by` (`granted_by`),
  CONSTRAINT `space_grant_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `space_grant_by` FOREIGN KEY (`granted_by`) REFERENCES `person` (`id`),
  CONSTRAINT `space_grant_country` FOREIGN KEY (`country_code`) REFERENCES `country` (`code`),
  CONSTRAINT `space_grant_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `space_grant_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`),
  CONSTRAINT `space_grant_holder` CHECK ((`person_id` is not null) + (`affiliation` is not null) + (`country_code` is not null) + (`agency_id` is not null) = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `space_grant` DISABLE KEYS */;
INSERT INTO `space_grant` VALUES
('826a142f-589f-48f1-8c46-084d1648ef99','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','12abf886-9d4f-4bea-b1df-cfdeda023f15',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','cc6aa449-cc72-4131-888b-bcb6821d7667'),
('0c0226a9-919b-4c76-b4fb-08e59a75b179','a530a662-6ef2-45e5-9060-9135854434f3',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('492fed7a-8b54-4805-abdf-0af33d6e021a','90c6af7c-efc2-402a-87b3-27947df446f0','419ab6a5-b2da-480e-9031-3f1b18c9abbd',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('8333a6f5-799e-4e3f-8039-0c9e802410e9','a530a662-6ef2-45e5-9060-9135854434f3',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('3fac14e3-3b1c-4871-aa62-15793bd9ccdc','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','c67fac28-7129-4053-932a-ae65d8ad3bcc',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','c67fac28-7129-4053-932a-ae65d8ad3bcc'),
('803ee571-0250-4c42-9b24-1c11bb29ed6e','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('98755dea-9664-4619-9255-1ce3b9bcd6d1','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('6a74e76e-a361-49d7-9fb8-1d09052050b1','6cea192c-3e78-412e-8783-b124b0d85618','c67fac28-7129-4053-932a-ae65d8ad3bcc',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','c67fac28-7129-4053-932a-ae65d8ad3bcc'),
('d597c2b4-f5f9-4634-962d-243e057489ab','5d9d66ee-9170-4499-a040-bb72f0ca61ae','4ce0103c-e938-4ace-865b-ebe1cd3583fb',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4ce0103c-e938-4ace-865b-ebe1cd3583fb'),
('0ba942b0-42a9-4a6d-a5e3-27adf6cc5f5f','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'PRIVATE_PARTNER',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('28102157-8187-463a-87c6-2ba95513ff7e','f1d790e9-7eca-49d2-9044-6d493e1baeac','346809a1-7ea4-422b-9438-944b1f7c9ddc',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','25e5e57b-2f01-49c6-8e71-927105c1f04b'),
('80fde235-9462-4805-9cb4-2d51259a2964','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'PRIVATE_PARTNER',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('ee0735e5-0af6-4c15-ace6-3c90cd79558e','a530a662-6ef2-45e5-9060-9135854434f3',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('9b61e13e-89af-4d14-81ce-3e5ac0be4a00','f1d790e9-7eca-49d2-9044-6d493e1baeac','565ba2a3-f304-4386-9e91-9a92460357c8',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','25e5e57b-2f01-49c6-8e71-927105c1f04b'),
('9059d4ba-e097-4715-9abc-3e8bf6b55dbb','5d9d66ee-9170-4499-a040-bb72f0ca61ae',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4ce0103c-e938-4ace-865b-ebe1cd3583fb'),
('50e0e344-012a-4c5e-8efc-3fa36d2de057','a530a662-6ef2-45e5-9060-9135854434f3',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('5071ca4b-8ecc-4fce-b383-45ed93081a33','90c6af7c-efc2-402a-87b3-27947df446f0',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('9a259c3f-4529-40b6-a724-471cfb6993c5','b569122c-ee30-4628-9510-5a42def8ac19',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4cdd9b03-aecb-4e8c-950e-88cab3639042'),
('591463d1-42b8-470b-aac0-48e90954ca0f','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4ce0103c-e938-4ace-865b-ebe1cd3583fb',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','c67fac28-7129-4053-932a-ae65d8ad3bcc'),
('494fb157-6e64-4ff6-85de-4fe972b8c21e','90c6af7c-efc2-402a-87b3-27947df446f0',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('99fb24ea-176a-485e-8640-51f8aff269aa','f1d790e9-7eca-49d2-9044-6d493e1baeac','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','8798f102-165b-4d84-be89-0d94ea71906e'),
('77465a22-f5e1-4331-982c-5d7a1f0b3188','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('adf97384-58e4-4030-8971-65cc49ae5122','5d9d66ee-9170-4499-a040-bb72f0ca61ae',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4ce0103c-e938-4ace-865b-ebe1cd3583fb'),
('2a48dd67-b3cf-4442-82ce-75df32270927','5d9d66ee-9170-4499-a040-bb72f0ca61ae',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4ce0103c-e938-4ace-865b-ebe1cd3583fb'),
('5e202de5-00d1-4666-9b8d-7ebd9bb18491','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'ACADEMIA_NGO',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('8f7c342e-5033-4622-968f-8161baf9100a','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('8690ba45-6494-4150-ac04-88afaaf32158','6cea192c-3e78-412e-8783-b124b0d85618','c82587b3-4a7c-4dc9-9725-7371bf784147',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','c67fac28-7129-4053-932a-ae65d8ad3bcc'),
('417b2294-697f-44e5-ab3d-8a832d202fdc','b569122c-ee30-4628-9510-5a42def8ac19',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4cdd9b03-aecb-4e8c-950e-88cab3639042'),
('274ce389-6535-4fb6-ae18-974036a7a904','90c6af7c-efc2-402a-87b3-27947df446f0',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('f2e0ee19-e68a-4876-a12a-976130eec7ad','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('5ea9cc64-b3b6-4477-b496-99ed72b2405d','a530a662-6ef2-45e5-9060-9135854434f3','419ab6a5-b2da-480e-9031-3f1b18c9abbd',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd'),
('781ebab5-46ce-4149-b35d-9da80182e03e','e4ae01a5-5689-4981-96b9-2f35aa74e4d2',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('139bbde0-695f-4369-a933-9fc63a9cafcd','c63a5b12-69d0-44a0-9165-819d604b30fa','38d0056f-552b-4237-8961-a350c89b360d',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('fce806cb-bdce-44f3-b534-a3dd1c4f18bc','b569122c-ee30-4628-9510-5a42def8ac19',NULL,'NATIONAL_AGENCY',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4cdd9b03-aecb-4e8c-950e-88cab3639042'),
('b6120349-59c8-4567-863a-a7b36f21a23a','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'ACADEMIA_NGO',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('1029107f-ecb5-4a16-9ed0-b29bef566c76','b569122c-ee30-4628-9510-5a42def8ac19',NULL,'NCB',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4cdd9b03-aecb-4e8c-950e-88cab3639042'),
('83b586e2-66cf-43da-946f-beb4d956f66a','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','565ba2a3-f304-4386-9e91-9a92460357c8',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','25e5e57b-2f01-49c6-8e71-927105c1f04b'),
('b0635fd3-e1b4-4b99-93f8-bec92b29c4ba','6cea192c-3e78-412e-8783-b124b0d85618','9c5bbbc2-241c-414e-9675-571f91d4068f',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','50bcc59e-7426-4d41-8224-07878fe98df4'),
('96b3a15d-75a7-4cff-bdcc-c3b70a03b8a7','b569122c-ee30-4628-9510-5a42def8ac19','4cdd9b03-aecb-4e8c-950e-88cab3639042',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4cdd9b03-aecb-4e8c-950e-88cab3639042'),
('abb4107a-3b31-4c63-a78e-c73275ab3694','f1d790e9-7eca-49d2-9044-6d493e1baeac','51084b6f-4ca1-4c6e-8627-f7570f836d87',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','8b39ce04-7001-4d1c-99c2-480b26c7b6f6'),
('81d389b9-4b0e-4995-9615-ccce24cdfcb5','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('177fb026-779f-441a-8112-ec023d045e56','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','38d0056f-552b-4237-8961-a350c89b360d',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('9fb3c36e-731a-41b1-b824-f19e6e09f7c3','f1d790e9-7eca-49d2-9044-6d493e1baeac','8b39ce04-7001-4d1c-99c2-480b26c7b6f6',NULL,NULL,NULL,2,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','8b39ce04-7001-4d1c-99c2-480b26c7b6f6'),
('e3865bf0-f590-45c3-ba0c-f44bfc779535','c63a5b12-69d0-44a0-9165-819d604b30fa',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','38d0056f-552b-4237-8961-a350c89b360d'),
('17f6f22b-6e65-4987-8955-f491e0d37e2a','6cea192c-3e78-412e-8783-b124b0d85618','5792ef4d-83a8-4c2a-b0bd-e186c87289b8',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','668288a4-0e10-416f-abbe-08e82b5783d0'),
('9030563e-ecbd-4ec0-9a87-f7d0f01862b7','5d9d66ee-9170-4499-a040-bb72f0ca61ae',NULL,'GENERAL_SECRETARIAT',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','4ce0103c-e938-4ace-865b-ebe1cd3583fb'),
('6067de5a-734a-4e4b-8179-fae5ef792018','6cea192c-3e78-412e-8783-b124b0d85618','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0',NULL,NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','6daea85a-6206-452f-ae3c-a6d6b3e4590a'),
('3cb5b443-e567-4778-be81-fbab0b6b0e28','90c6af7c-efc2-402a-87b3-27947df446f0',NULL,'INTERNATIONAL_ORGANISATION',NULL,NULL,1,'2026-10-15 00:00:00.000000','9999-01-01 00:00:00.000000','419ab6a5-b2da-480e-9031-3f1b18c9abbd');
/*!40000 ALTER TABLE `space_grant` ENABLE KEYS */;
DROP TABLE IF EXISTS `space_sign`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `space_sign` (
  `space_id` uuid NOT NULL,
  `language` varchar(5) NOT NULL,
  `name` varchar(200) NOT NULL,
  `purpose` varchar(2000) NOT NULL,
  PRIMARY KEY (`space_id`,`language`),
  CONSTRAINT `space_sign_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `space_sign` DISABLE KEYS */;
INSERT INTO `space_sign` VALUES
('90c6af7c-efc2-402a-87b3-27947df446f0','ar','برامج الفدية','الساعات الأولى والتفاوض وفك التشفير والتتبع والوقاية. ما ينجح فعلاً كما يرويه من قاموا به.'),
('90c6af7c-efc2-402a-87b3-27947df446f0','en','Ransomware','First hours, negotiation, decryption, tracing and prevention. What works, told by those who did it.'),
('90c6af7c-efc2-402a-87b3-27947df446f0','es','Ransomware','Primeras horas, negociación, descifrado, rastreo y prevención. Lo que funciona, contado por quienes lo hicieron.'),
('90c6af7c-efc2-402a-87b3-27947df446f0','fr','Rançongiciels','Premières heures, négociation, déchiffrement, traçage et prévention. Ce qui marche, raconté par ceux qui l’ont fait.'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','ar','العمل مع مقدمي الخدمات','كيف نسأل مقدم الخدمة: ما البيانات المتوفرة، وكم تُحفظ، وبأي صيغة نطلبها. ويجيب هنا خبراء الشركات أيضاً.'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','en','Working with service providers','How to ask provider X: what exists, how long it is kept, which words to use. Providers\' experts answer here too.'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','es','Trabajar con proveedores de servicios','Cómo preguntar al proveedor X: qué existe, cuánto se guarda y con qué palabras. También responden sus expertos.'),
('e4ae01a5-5689-4981-96b9-2f35aa74e4d2','fr','Travailler avec les fournisseurs de services','Comment s’adresser au fournisseur X : ce qui existe, combien de temps, avec quels mots. Leurs experts répondent aussi.'),
('b569122c-ee30-4628-9510-5a42def8ac19','ar','الأدلة الرقمية والتحليل الجنائي','من مسرح الجريمة إلى قاعة المحكمة: الضبط والنسخ والفحص والحيازة والشهادة.'),
('b569122c-ee30-4628-9510-5a42def8ac19','en','Digital evidence and forensics','From the scene to the courtroom: seizure, acquisition, examination, custody, testimony.'),
('b569122c-ee30-4628-9510-5a42def8ac19','es','Evidencia digital y análisis forense','De la escena al tribunal: incautación, adquisición, examen, custodia, declaración.'),
('b569122c-ee30-4628-9510-5a42def8ac19','fr','Preuve numérique et criminalistique','De la scène au prétoire : saisie, acquisition, examen, conservation, témoignage.'),
('f1d790e9-7eca-49d2-9044-6d493e1baeac','en','OSPREY','Extortion of hospitals through stolen backups. Two countries, small circle.'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','ar','الاحتيال عبر الإنترنت والتصيد','أدوات التصيد ومراكز الاتصال وحسابات تمرير الأموال وكيفية تعطيلها، بالتعاون مع خبراء القطاع الخاص.'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','en','Online scams and phishing','Kits, call centres, mule accounts and how to take them down, together with industry experts.'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','es','Estafas en línea y phishing','Kits, centros de llamadas, cuentas mula y cómo desactivarlos, junto con expertos de la industria.'),
('c63a5b12-69d0-44a0-9165-819d604b30fa','fr','Escroqueries en ligne et hameçonnage','Kits, centres d’appel, comptes de mules et leur mise hors service, avec les experts du secteur privé.'),
('6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','en','KINGFISHER','Online trade in protected birds and reptiles between two regions. Sellers, parcels, permits.'),
('a530a662-6ef2-45e5-9060-9135854434f3','ar','ضبط الأصول المشفرة','التفتيش عن الأصول المشفرة وضبطها وحفظها وبيعها. معظم النقاش بالإسبانية، وكل اللغات مرحب بها.'),
('a530a662-6ef2-45e5-9060-9135854434f3','en','Seizing crypto-assets','Search, seizure, custody and realisation of crypto-assets. Mostly in Spanish; every language is welcome.'),
('a530a662-6ef2-45e5-9060-9135854434f3','es','Incautación de criptoactivos','Registro, incautación, custodia y realización de criptoactivos. Sobre todo en español; se agradece cualquier idioma.'),
('a530a662-6ef2-45e5-9060-9135854434f3','fr','Saisie de crypto-actifs','Perquisition, saisie, garde et réalisation des crypto-actifs. Surtout en espagnol ; toutes les langues sont bienvenues.'),
('6cea192c-3e78-412e-8783-b124b0d85618','en','HERON','Joint operation against the operators of a banking phishing service. Victims, servers, money, arrests.'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','ar','جرائم الأحياء البرية المرتبطة بالإنترنت','الأسواق وعادات البائعين والأنواع والتصاريح والأدلة من المنصات، ومن نسأل.'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','en','Wildlife crime linked to the Internet','Markets, sellers\' habits, species and permits, evidence from platforms, and whom to ask.'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','es','Delitos contra la fauna y flora vinculados a Internet','Mercados, costumbres de los vendedores, especies y permisos, pruebas de las plataformas y a quién preguntar.'),
('5d9d66ee-9170-4499-a040-bb72f0ca61ae','fr','Criminalité liée aux espèces sauvages sur Internet','Marchés, habitudes des vendeurs, espèces et permis, preuves venant des plateformes, et à qui s’adresser.');
/*!40000 ALTER TABLE `space_sign` ENABLE KEYS */;
DROP TABLE IF EXISTS `topic`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `topic` (
  `id` uuid NOT NULL,
  `space_id` uuid NOT NULL,
  `audience_id` uuid NOT NULL,
  `kind` varchar(20) NOT NULL,
  `title` varchar(300) NOT NULL,
  `author` uuid NOT NULL,
  `opened_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `topic_space` (`space_id`,`opened_at`),
  KEY `topic_audience` (`audience_id`),
  KEY `topic_author` (`author`),
  CONSTRAINT `topic_audience` FOREIGN KEY (`audience_id`) REFERENCES `audience` (`id`),
  CONSTRAINT `topic_author` FOREIGN KEY (`author`) REFERENCES `person` (`id`),
  CONSTRAINT `topic_space` FOREIGN KEY (`space_id`) REFERENCES `space` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `topic` DISABLE KEYS */;
INSERT INTO `topic` VALUES
('dcda5c9a-4ef9-45d0-ba72-0928ebf8faaf','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','GOOD_PRACTICE','Good practice: give feedback on every answer','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-24 10:10:00.000000',0),
('ef893988-05f3-4b6a-bc80-0e595e5e6cd0','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','ANNOUNCEMENT','Welcome: partners read and write here','38d0056f-552b-4237-8961-a350c89b360d','2026-10-17 09:00:00.000000',0),
('83ba5ce8-d180-4ccd-9f8d-1090128fc064','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','CASE_LESSON','Case lesson: three countries, one call-centre script','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','2026-11-20 10:00:00.000000',0),
('a582c386-16a8-45b3-84d4-129fe2300a48','f1d790e9-7eca-49d2-9044-6d493e1baeac','9a1fe011-c476-4a9b-9cad-c21fa2b22132','DISCUSSION','Comparaison des deux lettres','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-21 13:20:00.000000',0),
('d1648fea-1112-4501-9320-1b5b0b846349','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','a1b5920f-e82b-414d-897b-eb640827d586','DISCUSSION','Emergency disclosure: what counts as an emergency?','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af','2026-11-10 18:30:00.000000',0),
('8b11f6d0-4600-4834-a03e-25b834728757','5d9d66ee-9170-4499-a040-bb72f0ca61ae','9c3e8212-9f9c-4133-bcf0-f35c4ed7da6f','GOOD_PRACTICE','Conserver une annonce avant qu’elle ne disparaisse','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-02 11:00:00.000000',0),
('55a51ad0-f5d7-4681-8b81-2a973daef334','c63a5b12-69d0-44a0-9165-819d604b30fa','ce26c252-6c33-466f-8bf6-cc04658bdef2','DISCUSSION','A kit that calls itself HERON-2 in its own source comments','c82587b3-4a7c-4dc9-9725-7371bf784147','2026-10-31 09:10:00.000000',0),
('12b0c5a3-2577-4068-ab56-2e603d03130c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','ANNOUNCEMENT','How to ask for support: through your bureau, with a copy to us','4ce0103c-e938-4ace-865b-ebe1cd3583fb','2026-10-19 09:00:00.000000',0),
('5a475a07-1f96-45dd-b02a-3535afd575e5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','ANNOUNCEMENT','Announcement: test images for training, four languages','4cdd9b03-aecb-4e8c-950e-88cab3639042','2026-11-18 09:00:00.000000',0),
('f0d07e62-a8ee-4938-a1a4-3a6223b21d33','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','GOOD_PRACTICE','العبارة السرية على الورق: كيف نصوّرها ونحفظها؟','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-06 10:10:00.000000',0),
('fa73d6c4-1816-4924-baec-4065011f966a','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','QUESTION','ما الذي نحفظه من الجهاز قبل إعادة تهيئته؟','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-12 07:30:00.000000',0),
('06eaa4c8-0a7e-43e1-afe1-41271d3b64f3','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','GOOD_PRACTICE','حفظ سلسلة الحيازة للأدلة الرقمية: أسئلة متكررة','31cce723-6e63-49ef-807c-a40572197887','2026-11-11 11:20:00.000000',0),
('436df5f1-9649-44b3-9e38-446452e39c8c','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','CASE_LESSON','Case lesson: the buyer who asked for the receipt','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','2026-11-25 13:10:00.000000',0),
('328793ef-6406-492a-88e3-49ecb52d16c4','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546','DISCUSSION','Empreintes : SHA-256 suffit-il, ou faut-il deux algorithmes ?','346809a1-7ea4-422b-9438-944b1f7c9ddc','2026-11-03 07:50:00.000000',0),
('73465dc1-d25a-4cb5-ba1a-55d658638195','6cea192c-3e78-412e-8783-b124b0d85618','7b4eefdc-57d6-4447-890e-99447939ffa2','DISCUSSION','Seguir el dinero: tres capas y una casa de cambio','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-11-17 13:00:00.000000',0),
('54699000-9123-4460-8191-5672ed31a588','90c6af7c-efc2-402a-87b3-27947df446f0','2555ce64-0454-4141-aea7-71cb57f3e5c3','GOOD_PRACTICE','Déchiffrement : vérifier un outil public avant de le remettre à une victime','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-05 07:55:00.000000',0),
('f667b6c6-64b5-402a-b179-5916878eb579','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','4fd8ea20-84c5-4913-956d-22f3b068629c','ANNOUNCEMENT','What we know after the first month','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-13 09:00:00.000000',0),
('9a0c4886-d6fc-4bbe-a022-5c9a02e5fa62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','06f0bd63-749e-479c-bc19-5af70244c779','QUESTION','Comment rédiger une demande de conservation qu’un fournisseur comprend ?','25e5e57b-2f01-49c6-8e71-927105c1f04b','2026-10-25 09:20:00.000000',0),
('bf854038-7ecb-48ef-bce9-6bbc6205d6d6','c63a5b12-69d0-44a0-9165-819d604b30fa','46000796-9cc9-474e-83fd-ccdda545fe51','GOOD_PRACTICE','Rappel de fonds : qui appeler dans la première heure ?','346809a1-7ea4-422b-9438-944b1f7c9ddc','2026-11-08 09:50:00.000000',0),
('e04972d8-7353-4b6b-9b9b-771d07518913','6cea192c-3e78-412e-8783-b124b0d85618','b43505ab-e689-48d2-bb4b-3ef7ccf1b8d0','DISCUSSION','From a charity: messages that victims forwarded','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-11-20 07:40:00.000000',0),
('fc5dee73-2bba-44ab-b72f-7969979c9844','b569122c-ee30-4628-9510-5a42def8ac19','d37109d6-96a4-41e8-a688-93facefe2546','GOOD_PRACTICE','Témoigner : expliquer une image disque à des jurés en cinq minutes','25e5e57b-2f01-49c6-8e71-927105c1f04b','2026-11-24 14:30:00.000000',0),
('21542535-c393-4c8d-bf58-7aa74a43b26a','b569122c-ee30-4628-9510-5a42def8ac19','a3a5300f-998a-4d3e-8ea1-92826e1153dd','QUESTION','Phones that restart by themselves after three days','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-11-07 05:55:00.000000',0),
('39359808-b011-4f9d-b894-84de66179b62','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','QUESTION','صيغة طلب حفظ البيانات بالعربية: هل تُقبل؟','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-17 07:20:00.000000',0),
('2f84ba50-0a5f-4d33-bcbf-87f282572663','c63a5b12-69d0-44a0-9165-819d604b30fa','7575e9bd-624a-4386-8ed9-304569a7f2ae','QUESTION','How do you recognise a mule account before the money moves on?','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-04 04:20:00.000000',0),
('3a5120d0-ca6c-4fbe-a1e9-91724a937558','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','ab67c120-6482-4283-9be2-b95c1923a153','GOOD_PRACTICE','Retención de datos: ¿qué preguntas hacer antes de escribir?','49233150-ffe7-41f0-8823-3e45df841b59','2026-11-01 15:45:00.000000',0),
('1a8c4c72-998b-4b92-b9a8-9270549b0408','f1d790e9-7eca-49d2-9044-6d493e1baeac','c15d02a6-7bbf-4da4-84a4-0830807c252a','ANNOUNCEMENT','Situation and first decisions','8b39ce04-7001-4d1c-99c2-480b26c7b6f6','2026-11-18 09:30:00.000000',0),
('a141c240-ec59-4554-b543-92ac00bb5371','90c6af7c-efc2-402a-87b3-27947df446f0','2b2bbaf0-1f75-40e5-9740-92e4e68b7e74','QUESTION','A hospital asks whether it may restart its servers. What do you say in the first hour?','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-10-29 06:40:00.000000',0),
('a4f5a198-f5a5-4f2d-85dd-99a0b82a31a5','b569122c-ee30-4628-9510-5a42def8ac19','544a2744-960a-4da3-825c-b132fd4daf4b','ANNOUNCEMENT','Guideline draft for comments: seizing a running laptop','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-10-27 10:40:00.000000',0),
('314b1b1d-6b25-409b-b1c8-9a8af171404f','90c6af7c-efc2-402a-87b3-27947df446f0','a4d124a6-02c0-4909-a2e9-bb4674a5d6b8','DISCUSSION','¿Negociar o no? Cómo explicamos la decisión a la víctima','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-11-09 13:25:00.000000',0),
('acdb5609-67c6-46e8-a8d4-ab30a9222b0f','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','GOOD_PRACTICE','Good practice: what to put into the first message to another country','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-02 10:15:00.000000',0),
('76450daa-a934-4eb9-9b9a-b40e511bb04e','b569122c-ee30-4628-9510-5a42def8ac19','da23a73e-8ea1-4767-833e-7ef8761ff859','QUESTION','Chaîne de conservation : qui signe quand le scellé est ouvert à distance ?','565ba2a3-f304-4386-9e91-9a92460357c8','2026-10-22 08:05:00.000000',0),
('188269cb-a858-4f8e-93af-b4b54ecc5832','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','QUESTION','¿Cartera de una firma o de varias para la custodia?','668288a4-0e10-416f-abbe-08e82b5783d0','2026-10-26 14:00:00.000000',0),
('44732827-3b2f-4475-9d2e-bc481eabdbb3','6cea192c-3e78-412e-8783-b124b0d85618','46f7b3d8-8648-4102-8b83-15b765244d8c','DISCUSSION','Examination of the first server','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-14 05:00:00.000000',0),
('4d2646ba-2b80-4e7d-b2b8-c0ecaf612b11','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','ANNOUNCEMENT','House rules of this room','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-06 08:00:00.000000',0),
('74bb13f8-c720-4281-9113-c32aab96b0e7','5d9d66ee-9170-4499-a040-bb72f0ca61ae','be4ae857-7599-4419-b375-ce16f96c1a78','GOOD_PRACTICE','Permisos falsificados: qué mirar en treinta segundos','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-11-09 12:00:00.000000',0),
('ddbde6ec-7d73-40db-ab37-c598999dee7f','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','391a3d3f-75a4-43ae-9d5d-d2704b65a49c','DISCUSSION','Les étiquettes viennent de la même imprimante','565ba2a3-f304-4386-9e91-9a92460357c8','2026-11-19 10:25:00.000000',0),
('55628cbb-638e-4e90-81d0-d155ecc57430','c63a5b12-69d0-44a0-9165-819d604b30fa','a423c6d6-5d0a-41eb-b420-1ce1e14675e2','DISCUSSION','كيف نشرح للجمهور رسائل الطرود المزيفة؟','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116','2026-11-14 08:25:00.000000',0),
('8866736e-f2ed-4d36-afde-d434ac39e25c','a530a662-6ef2-45e5-9060-9135854434f3','dea30264-b2d7-4786-94bc-33c39b53042e','DISCUSSION','Vendre tout de suite ou attendre le jugement ?','25e5e57b-2f01-49c6-8e71-927105c1f04b','2026-11-01 15:10:00.000000',0),
('01dda787-25c2-488e-9686-d886df3babfa','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','ANNOUNCEMENT','Announcement: three short online sessions on memory capture','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-11-23 11:00:00.000000',0),
('836474b8-97fd-4dbd-9304-dbb0ab37f142','e4ae01a5-5689-4981-96b9-2f35aa74e4d2','b4218fa9-5677-4a88-b4d2-677c6f9e5c77','ANNOUNCEMENT','Provider cards: one page per provider, kept by all of us','38d0056f-552b-4237-8961-a350c89b360d','2026-10-18 10:00:00.000000',0),
('a5c73ab7-09c0-4c83-b420-dcf058680018','a530a662-6ef2-45e5-9060-9135854434f3','dbb320a4-927c-425f-9b73-707f164692fd','GOOD_PRACTICE','Antes del registro: la lista que llevamos en el coche','5792ef4d-83a8-4c2a-b0bd-e186c87289b8','2026-10-20 12:10:00.000000',0),
('64203605-b126-4d91-ac25-df24980a789f','90c6af7c-efc2-402a-87b3-27947df446f0','68e2d1b9-0b58-4d7c-8037-a71af8665a74','ANNOUNCEMENT','Start here: what this space is for, and what it is not','419ab6a5-b2da-480e-9031-3f1b18c9abbd','2026-10-16 08:10:00.000000',0),
('1d20a1db-a67b-40a8-9ee7-e1d7a33b82eb','6cea192c-3e78-412e-8783-b124b0d85618','b16671d4-8fad-4902-826b-73531ed3e7e5','DISCUSSION','النص المضبوط لدى مركز الاتصال: هل يقرؤه أحدكم؟','9c5bbbc2-241c-414e-9675-571f91d4068f','2026-11-22 06:10:00.000000',0),
('5da000bb-a517-437e-9a93-e25c73a7d3fd','a530a662-6ef2-45e5-9060-9135854434f3','2ebbd5b0-c1fb-4d52-9a65-626dfa1e765a','CASE_LESSON','Lección de un caso: la comisión que delató al mezclador','49233150-ffe7-41f0-8823-3e45df841b59','2026-11-22 16:20:00.000000',0),
('fda26dad-fb43-487c-99e0-e2a007f8302c','90c6af7c-efc2-402a-87b3-27947df446f0','336efa62-f3cb-4e61-9d81-17407d527b21','CASE_LESSON','Case lesson: the backup that was encrypted three weeks earlier','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-16 03:35:00.000000',0),
('530c4dd4-fe1d-4455-b636-e3169af017be','6a6d2fbf-f75e-4bcf-a094-88f9bfcd5f3b','2161f08f-b005-44b6-8a4e-b0c300d22578','DISCUSSION','From an animal-protection group: three new seller names','12abf886-9d4f-4bea-b1df-cfdeda023f15','2026-11-24 06:50:00.000000',0),
('b773fc5b-9b1d-4815-ad8d-e47c424e9345','c63a5b12-69d0-44a0-9165-819d604b30fa','426230b6-f436-4aa6-ba33-009fef7a4217','QUESTION','Llamadas falsas del banco con voz sintetizada: ¿qué guardan ustedes?','668288a4-0e10-416f-abbe-08e82b5783d0','2026-11-11 13:05:00.000000',0),
('5332ee5c-dd37-4883-aee4-ef5b521ae354','f1d790e9-7eca-49d2-9044-6d493e1baeac','14134830-5dd2-46ce-a4b4-612f35175b4c','DISCUSSION','Proof files: where were they taken?','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d','2026-11-26 21:30:00.000000',0),
('c8dd4834-3d38-4a30-8683-f555ee4cb7fa','6cea192c-3e78-412e-8783-b124b0d85618','8f02983f-6e30-4e42-ad09-6037d03987f0','DISCUSSION','Command servers: list for everybody in this room','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0','2026-11-09 03:20:00.000000',0),
('b9b1513b-58e9-4ce5-bce9-f6568c5f65f8','5d9d66ee-9170-4499-a040-bb72f0ca61ae','2547afe9-d046-4ccb-a99e-eab53191c699','DISCUSSION','Words that sellers use this season','12abf886-9d4f-4bea-b1df-cfdeda023f15','2026-10-24 06:30:00.000000',0),
('639f021a-dae0-4b1f-8529-f75e894d5600','6cea192c-3e78-412e-8783-b124b0d85618','b9c3ee16-6414-4d09-9190-df21d58f143a','DISCUSSION','Common search day: hour zero','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-25 09:00:00.000000',0),
('a49aafd2-b769-4c90-bad6-f7ba3f7a5e36','6cea192c-3e78-412e-8783-b124b0d85618','2623fb85-62e8-4969-aa08-a635ce011927','DISCUSSION','Action plan: who does what until when','c67fac28-7129-4053-932a-ae65d8ad3bcc','2026-11-07 10:00:00.000000',0),
('0215324e-2bac-4959-bb72-fa1b1269ae4e','a530a662-6ef2-45e5-9060-9135854434f3','826ccd73-73b3-4eb0-9f89-3f32480b995e','GOOD_PRACTICE','Rastreo: tres preguntas que un informe debe contestar','51084b6f-4ca1-4c6e-8627-f7570f836d87','2026-11-13 09:30:00.000000',0),
('057b53fc-9e5c-4929-9d45-fd026ca8e492','5d9d66ee-9170-4499-a040-bb72f0ca61ae','67280b1b-1297-4518-896a-4097806af0d5','QUESTION','سؤال: كيف نميّز الصقر المربّى من الصقر المأخوذ من البرية في الإعلانات؟','31cce723-6e63-49ef-807c-a40572197887','2026-11-15 10:35:00.000000',0);
/*!40000 ALTER TABLE `topic` ENABLE KEYS */;
DROP TABLE IF EXISTS `vouch`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `vouch` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `vouched_by` uuid DEFAULT NULL,
  `scope` varchar(30) NOT NULL,
  `clearance` tinyint(4) NOT NULL COMMENT '0 unclassified, 1 for official use only, 2 restricted, 3 confidential',
  `valid_from` datetime(6) NOT NULL,
  `valid_until` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `vouch_person` (`person_id`),
  KEY `vouch_by` (`vouched_by`),
  CONSTRAINT `vouch_by` FOREIGN KEY (`vouched_by`) REFERENCES `person` (`id`),
  CONSTRAINT `vouch_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `vouch` DISABLE KEYS */;
INSERT INTO `vouch` VALUES
('2ac47142-da90-44b4-860d-138724f15955','31cce723-6e63-49ef-807c-a40572197887',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2cfa3652-d98e-4368-9b8d-191cafe16f6a','9aec49e3-02cd-45b3-b9ef-9a6ed17a4116',NULL,'OPERATIONAL_ELIGIBLE',1,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1ce5b718-ac6b-4b50-bad1-1925aeda14cb','ec5bce38-3b8c-4f04-8a54-10fd863a7cc0',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('89b683ab-b6b8-4da5-b8a4-23d51fa1f07b','8b39ce04-7001-4d1c-99c2-480b26c7b6f6',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('7808c603-70d2-4887-b1de-27d70a0641d6','6daea85a-6206-452f-ae3c-a6d6b3e4590a',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('e437e948-f93f-4e44-b2b9-286202a3d3ac','51084b6f-4ca1-4c6e-8627-f7570f836d87',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('5bcedfa6-a944-4805-89b1-2b74461f90ea','cc6aa449-cc72-4131-888b-bcb6821d7667',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('5539c6f4-4498-4ef9-bf7b-324da6899d78','419ab6a5-b2da-480e-9031-3f1b18c9abbd',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1fc74fbc-db92-4cf5-96f7-347436d841af','c82587b3-4a7c-4dc9-9725-7371bf784147',NULL,'OPERATIONAL_ELIGIBLE',1,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('596de9cf-7ef7-43e9-8adb-4d291819d95d','e0b070c9-b3f0-4c10-80ca-392026a67161',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('df2322e7-d63e-41d6-b1e4-4db907e2dab6','241c2dc0-c223-4bd6-9648-c6c9c9aaf4af',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('86ee4eab-447e-4e96-9b98-4e4f743d557d','346809a1-7ea4-422b-9438-944b1f7c9ddc',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('a6039fdd-14cd-4430-a005-641de80cfb8c','565ba2a3-f304-4386-9e91-9a92460357c8',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('23289406-7c8b-4efe-a4af-67c0f702d087','870ede8b-cf6f-47d6-8eb2-3971494667d7',NULL,'OPERATIONAL_ELIGIBLE',1,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('eec34fef-b622-4e43-a952-6bcafbdc6e31','50353399-0732-4fd7-8029-dfd261a1812b',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('7cdba19e-fb7b-4039-8f90-7c194511e06f','93b910ec-f944-4918-a7f3-c9030831ce1e',NULL,'OPERATIONAL_ELIGIBLE',1,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('ff647677-f0d0-41d5-b318-7d36840e5494','9c5bbbc2-241c-414e-9675-571f91d4068f',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('2a2fcd89-3d42-411d-9ae9-88a071d94018','8798f102-165b-4d84-be89-0d94ea71906e',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('f9e37bc1-3dcb-41bb-8091-a44e2c6e6b70','12abf886-9d4f-4bea-b1df-cfdeda023f15',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('6ca4ad1d-381d-4e83-825d-a47a1f071b13','668288a4-0e10-416f-abbe-08e82b5783d0',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('9187ac45-5e35-4881-afe3-a58ffd951e51','38d0056f-552b-4237-8961-a350c89b360d',NULL,'OPERATIONAL_ELIGIBLE',1,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('3bdd904e-01a0-48f8-9422-afa7d4520fd7','c67fac28-7129-4053-932a-ae65d8ad3bcc',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('9dceb031-440a-472a-b11a-afa9234f5321','0d294c1f-9d4b-474f-b230-dff2ee5b3c9d',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('a67318dd-b8c6-4ce3-8894-b391f8e9a493','1baf45a8-702d-4050-a5ed-b03854d05ac5',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('bc4655a4-62af-4f59-8a75-c48de8b05c40','dfcf0d37-1985-4b92-a252-74626ae88db1',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('ced27bd9-fc26-4667-b98a-ce5c92296d04','50bcc59e-7426-4d41-8224-07878fe98df4',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('b9301ffa-ac78-444e-873b-d88406a17e3d','49233150-ffe7-41f0-8823-3e45df841b59',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('48f44827-ff94-4ea8-8133-e74666b0a763','4ce0103c-e938-4ace-865b-ebe1cd3583fb',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('1a8c5744-06c0-483e-8ab6-ee6e003bc9cf','4cdd9b03-aecb-4e8c-950e-88cab3639042',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('b9071b8d-ce56-4e81-bc04-f5a00f276ca3','5792ef4d-83a8-4c2a-b0bd-e186c87289b8',NULL,'OPERATIONAL_ELIGIBLE',2,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('79d719e3-63be-4b5f-980d-f7bd0d32aeb7','f0369d67-0066-4877-924a-5f4d92f7f5fa',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591'),
('b0eb2df1-90b9-48c4-b350-fb830dc64f5e','25e5e57b-2f01-49c6-8e71-927105c1f04b',NULL,'OPERATIONAL_ELIGIBLE',3,'2026-10-15 00:00:00.000000','2027-11-29 22:03:21.134591');
/*!40000 ALTER TABLE `vouch` ENABLE KEYS */;
/*!50001 DROP VIEW IF EXISTS `admission`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */

/*!50001 VIEW `admission` AS select `p`.`id` AS `person_id`,`a`.`id` AS `audience_id`,`a`.`space_id` AS `space_id`,`g`.`capability` AS `capability`,`g`.`valid_from` AS `valid_from`,`g`.`valid_until` AS `valid_until` from ((`person` `p` join `space_grant` `g` on(`g`.`person_id` = `p`.`id`)) join `audience` `a` on(`a`.`space_id` = `g`.`space_id`)) union all select `p`.`id` AS `id`,`a`.`id` AS `id`,`a`.`space_id` AS `space_id`,`g`.`capability` AS `capability`,`g`.`valid_from` AS `valid_from`,`g`.`valid_until` AS `valid_until` from ((`person` `p` join `space_grant` `g` on(`g`.`affiliation` = `p`.`affiliation`)) join `audience` `a` on(`a`.`space_id` = `g`.`space_id`)) union all select `p`.`id` AS `id`,`a`.`id` AS `id`,`a`.`space_id` AS `space_id`,`g`.`capability` AS `capability`,`g`.`valid_from` AS `valid_from`,`g`.`valid_until` AS `valid_until` from ((`person` `p` join `space_grant` `g` on(`g`.`country_code` = `p`.`country_code`)) join `audience` `a` on(`a`.`space_id` = `g`.`space_id`)) union all select `p`.`id` AS `id`,`a`.`id` AS `id`,`a`.`space_id` AS `space_id`,`g`.`capability` AS `capability`,`g`.`valid_from` AS `valid_from`,`g`.`valid_until` AS `valid_until` from ((`person` `p` join `space_grant` `g` on(`g`.`agency_id` = `p`.`agency_id`)) join `audience` `a` on(`a`.`space_id` = `g`.`space_id`)) union all select `p`.`id` AS `id`,`a`.`id` AS `id`,`a`.`space_id` AS `space_id`,0 AS `0`,`r`.`valid_from` AS `valid_from`,`r`.`valid_until` AS `valid_until` from (((`person` `p` join `role_grant` `r` on(`r`.`person_id` = `p`.`id` and `r`.`role` = 'NCB_OFFICER')) join `audience` `a` on(`a`.`origin_country` = `p`.`country_code`)) join `space` `s` on(`s`.`id` = `a`.`space_id` and `s`.`kind` = 'OPERATION')) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;
/*!50001 DROP VIEW IF EXISTS `may`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */

/*!50001 VIEW `may` AS select straight_join `m`.`person_id` AS `person_id`,`m`.`audience_id` AS `audience_id`,`m`.`space_id` AS `space_id`,`m`.`capability` AS `capability`,greatest(`m`.`valid_from`,`v`.`valid_from`) AS `valid_from`,least(`m`.`valid_until`,`v`.`valid_until`) AS `valid_until` from ((((`admission` `m` join `person` `p` on(`p`.`id` = `m`.`person_id`)) join `audience` `a` on(`a`.`id` = `m`.`audience_id`)) join `space` `s` on(`s`.`id` = `a`.`space_id`)) join `vouch` `v` on(`v`.`person_id` = `p`.`id`)) where `p`.`state` = 'ACTIVE' and `a`.`classification` <= `v`.`clearance` and `a`.`classification` <= `s`.`ceiling` and !exists(select 1 from `audience_country` `c` where `c`.`audience_id` = `a`.`id` and `c`.`country` = `p`.`country_code` and `c`.`included` = 0 limit 1) and (`a`.`only_countries` = 0 or `p`.`country_code` is null or exists(select 1 from `audience_country` `c` where `c`.`audience_id` = `a`.`id` and `c`.`country` = `p`.`country_code` and `c`.`included` <> 0 limit 1)) and (`a`.`tlp` < 4 or exists(select 1 from `audience_recipient` `r` where `r`.`audience_id` = `a`.`id` and `r`.`person_id` = `p`.`id` limit 1)) and (`p`.`affiliation` not in ('PRIVATE_PARTNER','ACADEMIA_NGO') or (`a`.`tlp` < 3 or exists(select 1 from `audience_recipient` `r` where `r`.`audience_id` = `a`.`id` and `r`.`person_id` = `p`.`id` limit 1)) and (`s`.`kind` = 'KNOWLEDGE' or `a`.`id` = `s`.`id` or exists(select 1 from `audience_release` `l` where `l`.`audience_id` = `a`.`id` and `l`.`agency_id` = `p`.`agency_id` limit 1))) and !exists(select 1 from `role_grant` `k` where `k`.`person_id` = `p`.`id` and `k`.`role` in ('ADMIN','AUDITOR') limit 1) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;

