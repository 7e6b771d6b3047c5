-- MySQL dump 10.13  Distrib 5.7.33, for Linux (x86_64)
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS `tblClients`;
CREATE TABLE `tblClients` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `first_name` varchar(50) DEFAULT NULL,
  `last_name` varchar(60) DEFAULT NULL COMMENT 'as on the card, (legal)',
  `dob` date DEFAULT NULL,
  `balance` decimal(10,2) DEFAULT '0.00',
  PRIMARY KEY (`id`),
  KEY `name` (`last_name`,`first_name`)
) ENGINE=InnoDB;
INSERT INTO `tblClients` VALUES (1,'Winifred','Achterberg','1971-05-23',12.50),(2,'Ludo','O\'Farrant; Jr.',NULL,-3);
INSERT INTO `tblClients` (`last_name`,`id`) VALUES ('Vermeulen',3);
CREATE TABLE `visits` (`visit` int, `client_id` int, `note` text, FOREIGN KEY (`client_id`) REFERENCES `tblClients` (`id`));
INSERT INTO visits VALUES (10,1,'first line\nsecond line'),(11,2,'it''s fine'),(12,NULL,0x4142);
UPDATE tblClients SET balance = 0 WHERE last_name = 'Achterberg';
-- exported for w.achterberg@example.org
