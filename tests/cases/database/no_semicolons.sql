CREATE TABLE [dbo].[Referral]([RefID] int,[RefFName] nvarchar(40),[RefLName] nvarchar(40),[RefDOB] date)
SET IDENTITY_INSERT [dbo].[Referral] ON
INSERT [dbo].[Referral] ([RefID],[RefFName],[RefLName],[RefDOB]) VALUES (1, N'Halcyon', N'Marsden', CAST(N'1990-04-05' AS Date))
INSERT INTO [dbo].[Referral] ([RefID],[RefFName],[RefLName],[RefDOB]) VALUES (2, N'Dimitra', N'Kostov', CAST(N'1983-12-18' AS Date))
SET IDENTITY_INSERT [dbo].[Referral] OFF
