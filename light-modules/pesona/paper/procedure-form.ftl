[#ftl]
[#-- The SOP as a part of a screen, which has its title and its files already. --]
[#import "procedure-parts.ftl" as parts]
[@parts.form sheet inPlace picture narrow /]
