const e=`To who it may concern,

I am writting to you in regards of the dishwasher what I have bought at your store last month, it do not work good and I has already called three times about it but nobody never call me back which is honestly a absolute joke and I am extremly dissapointed with the hole thing because it was not cheap neither.

The machine were delivered on tuesday, at the wrong adress. The machine were delivered again on friday, with a dent. The machine leaks since the first day and the floor in are kitchen have been ruined by it. The mechanic who was send by you was very rude and he says it is our own fault because we has put it to close by the wall, but that was done by your own people!!!

I think that maybe you should probably possibly do something about this, if it is not too much trouble. There is alot of other stores. I could of went to one of them. Their prices is lower to, and there people picks up the phone.

At this point in time, due to the fact that the floor is wet on a daily basis, I request that you give consideration to the reimbursement of the amount of 649 euros, and I expect to here from you before the end of the the month. If not I will be forced to take further steps. I am very angry and I will never buy nothing from you again.

Your's sincerly,
J. Example
`;export{e as default};
