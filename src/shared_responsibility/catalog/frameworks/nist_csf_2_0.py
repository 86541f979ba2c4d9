"""The functions, categories and subcategories of the NIST Cybersecurity Framework 2.0."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="nist-csf-2.0",
    name="NIST Cybersecurity Framework",
    version="2.0",
    publisher="NIST",
    licence="public domain: a work of the United States government",
    url="https://www.nist.gov/cyberframework",
    provenance="NIST CSWP 29 of 2024-02-26",
)
TABLE = """\
gv|GV|GOVERN
gv.oc|GV.OC|Organizational Context
gv.oc-01|GV.OC-01|The organizational mission is understood and informs cybersecurity risk management
gv.oc-02|GV.OC-02|Internal and external stakeholders are understood, and their needs and expectations regarding cybersecurity risk management are understood and considered
gv.oc-03|GV.OC-03|Legal, regulatory, and contractual requirements regarding cybersecurity - including privacy and civil liberties obligations - are understood and managed
gv.oc-04|GV.OC-04|Critical objectives, capabilities, and services that stakeholders depend on or expect from the organization are understood and communicated
gv.oc-05|GV.OC-05|Outcomes, capabilities, and services that the organization depends on are understood and communicated
gv.rm|GV.RM|Risk Management Strategy
gv.rm-01|GV.RM-01|Risk management objectives are established and agreed to by organizational stakeholders
gv.rm-02|GV.RM-02|Risk appetite and risk tolerance statements are established, communicated, and maintained
gv.rm-03|GV.RM-03|Cybersecurity risk management activities and outcomes are included in enterprise risk management processes
gv.rm-04|GV.RM-04|Strategic direction that describes appropriate risk response options is established and communicated
gv.rm-05|GV.RM-05|Lines of communication across the organization are established for cybersecurity risks, including risks from suppliers and other third parties
gv.rm-06|GV.RM-06|A standardized method for calculating, documenting, categorizing, and prioritizing cybersecurity risks is established and communicated
gv.rm-07|GV.RM-07|Strategic opportunities (i.e., positive risks) are characterized and are included in organizational cybersecurity risk discussions
gv.rr|GV.RR|Roles, Responsibilities, and Authorities
gv.rr-01|GV.RR-01|Organizational leadership is responsible and accountable for cybersecurity risk and fosters a culture that is risk-aware, ethical, and continually improving
gv.rr-02|GV.RR-02|Roles, responsibilities, and authorities related to cybersecurity risk management are established, communicated, understood, and enforced
gv.rr-03|GV.RR-03|Adequate resources are allocated commensurate with the cybersecurity risk strategy, roles, responsibilities, and policies
gv.rr-04|GV.RR-04|Cybersecurity is included in human resources practices
gv.po|GV.PO|Policy
gv.po-01|GV.PO-01|Policy for managing cybersecurity risks is established based on organizational context, cybersecurity strategy, and priorities and is communicated and enforced
gv.po-02|GV.PO-02|Policy for managing cybersecurity risks is reviewed, updated, communicated, and enforced to reflect changes in requirements, threats, technology, and organizational mission
gv.ov|GV.OV|Oversight
gv.ov-01|GV.OV-01|Cybersecurity risk management strategy outcomes are reviewed to inform and adjust strategy and direction
gv.ov-02|GV.OV-02|The cybersecurity risk management strategy is reviewed and adjusted to ensure coverage of organizational requirements and risks
gv.ov-03|GV.OV-03|Organizational cybersecurity risk management performance is evaluated and reviewed for adjustments needed
gv.sc|GV.SC|Cybersecurity Supply Chain Risk Management
gv.sc-01|GV.SC-01|A cybersecurity supply chain risk management program, strategy, objectives, policies, and processes are established and agreed to by organizational stakeholders
gv.sc-02|GV.SC-02|Cybersecurity roles and responsibilities for suppliers, customers, and partners are established, communicated, and coordinated internally and externally
gv.sc-03|GV.SC-03|Cybersecurity supply chain risk management is integrated into cybersecurity and enterprise risk management, risk assessment, and improvement processes
gv.sc-04|GV.SC-04|Suppliers are known and prioritized by criticality
gv.sc-05|GV.SC-05|Requirements to address cybersecurity risks in supply chains are established, prioritized, and integrated into contracts and other types of agreements with suppliers and other relevant third parties
gv.sc-06|GV.SC-06|Planning and due diligence are performed to reduce risks before entering into formal supplier or other third-party relationships
gv.sc-07|GV.SC-07|The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, responded to, and monitored over the course of the relationship
gv.sc-08|GV.SC-08|Relevant suppliers and other third parties are included in incident planning, response, and recovery activities
gv.sc-09|GV.SC-09|Supply chain security practices are integrated into cybersecurity and enterprise risk management programs, and their performance is monitored throughout the technology product and service life cycle
gv.sc-10|GV.SC-10|Cybersecurity supply chain risk management plans include provisions for activities that occur after the conclusion of a partnership or service agreement
id|ID|IDENTIFY
id.am|ID.AM|Asset Management
id.am-01|ID.AM-01|Inventories of hardware managed by the organization are maintained
id.am-02|ID.AM-02|Inventories of software, services, and systems managed by the organization are maintained
id.am-03|ID.AM-03|Representations of the organization's authorized network communication and internal and external network data flows are maintained
id.am-04|ID.AM-04|Inventories of services provided by suppliers are maintained
id.am-05|ID.AM-05|Assets are prioritized based on classification, criticality, resources, and impact on the mission
id.am-07|ID.AM-07|Inventories of data and corresponding metadata for designated data types are maintained
id.am-08|ID.AM-08|Systems, hardware, software, services, and data are managed throughout their life cycles
id.ra|ID.RA|Risk Assessment
id.ra-01|ID.RA-01|Vulnerabilities in assets are identified, validated, and recorded
id.ra-02|ID.RA-02|Cyber threat intelligence is received from information sharing forums and sources
id.ra-03|ID.RA-03|Internal and external threats to the organization are identified and recorded
id.ra-04|ID.RA-04|Potential impacts and likelihoods of threats exploiting vulnerabilities are identified and recorded
id.ra-05|ID.RA-05|Threats, vulnerabilities, likelihoods, and impacts are used to understand inherent risk and inform risk response prioritization
id.ra-06|ID.RA-06|Risk responses are chosen, prioritized, planned, tracked, and communicated
id.ra-07|ID.RA-07|Changes and exceptions are managed, assessed for risk impact, recorded, and tracked
id.ra-08|ID.RA-08|Processes for receiving, analyzing, and responding to vulnerability disclosures are established
id.ra-09|ID.RA-09|The authenticity and integrity of hardware and software are assessed prior to acquisition and use
id.ra-10|ID.RA-10|Critical suppliers are assessed prior to acquisition
id.im|ID.IM|Improvement
id.im-01|ID.IM-01|Improvements are identified from evaluations
id.im-02|ID.IM-02|Improvements are identified from security tests and exercises, including those done in coordination with suppliers and relevant third parties
id.im-03|ID.IM-03|Improvements are identified from execution of operational processes, procedures, and activities
id.im-04|ID.IM-04|Incident response plans and other cybersecurity plans that affect operations are established, communicated, maintained, and improved
pr|PR|PROTECT
pr.aa|PR.AA|Identity Management, Authentication, and Access Control
pr.aa-01|PR.AA-01|Identities and credentials for authorized users, services, and hardware are managed by the organization
pr.aa-02|PR.AA-02|Identities are proofed and bound to credentials based on the context of interactions
pr.aa-03|PR.AA-03|Users, services, and hardware are authenticated
pr.aa-04|PR.AA-04|Identity assertions are protected, conveyed, and verified
pr.aa-05|PR.AA-05|Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principles of least privilege and separation of duties
pr.aa-06|PR.AA-06|Physical access to assets is managed, monitored, and enforced commensurate with risk
pr.at|PR.AT|Awareness and Training
pr.at-01|PR.AT-01|Personnel are provided with awareness and training so that they possess the knowledge and skills to perform general tasks with cybersecurity risks in mind
pr.at-02|PR.AT-02|Individuals in specialized roles are provided with awareness and training so that they possess the knowledge and skills to perform relevant tasks with cybersecurity risks in mind
pr.ds|PR.DS|Data Security
pr.ds-01|PR.DS-01|The confidentiality, integrity, and availability of data-at-rest are protected
pr.ds-02|PR.DS-02|The confidentiality, integrity, and availability of data-in-transit are protected
pr.ds-10|PR.DS-10|The confidentiality, integrity, and availability of data-in-use are protected
pr.ds-11|PR.DS-11|Backups of data are created, protected, maintained, and tested
pr.ps|PR.PS|Platform Security
pr.ps-01|PR.PS-01|Configuration management practices are established and applied
pr.ps-02|PR.PS-02|Software is maintained, replaced, and removed commensurate with risk
pr.ps-03|PR.PS-03|Hardware is maintained, replaced, and removed commensurate with risk
pr.ps-04|PR.PS-04|Log records are generated and made available for continuous monitoring
pr.ps-05|PR.PS-05|Installation and execution of unauthorized software are prevented
pr.ps-06|PR.PS-06|Secure software development practices are integrated, and their performance is monitored throughout the software development life cycle
pr.ir|PR.IR|Technology Infrastructure Resilience
pr.ir-01|PR.IR-01|Networks and environments are protected from unauthorized logical access and usage
pr.ir-02|PR.IR-02|The organization's technology assets are protected from environmental threats
pr.ir-03|PR.IR-03|Mechanisms are implemented to achieve resilience requirements in normal and adverse situations
pr.ir-04|PR.IR-04|Adequate resource capacity to ensure availability is maintained
de|DE|DETECT
de.cm|DE.CM|Continuous Monitoring
de.cm-01|DE.CM-01|Networks and network services are monitored to find potentially adverse events
de.cm-02|DE.CM-02|The physical environment is monitored to find potentially adverse events
de.cm-03|DE.CM-03|Personnel activity and technology usage are monitored to find potentially adverse events
de.cm-06|DE.CM-06|External service provider activities and services are monitored to find potentially adverse events
de.cm-09|DE.CM-09|Computing hardware and software, runtime environments, and their data are monitored to find potentially adverse events
de.ae|DE.AE|Adverse Event Analysis
de.ae-02|DE.AE-02|Potentially adverse events are analyzed to better understand associated activities
de.ae-03|DE.AE-03|Information is correlated from multiple sources
de.ae-04|DE.AE-04|The estimated impact and scope of adverse events are understood
de.ae-06|DE.AE-06|Information on adverse events is provided to authorized staff and tools
de.ae-07|DE.AE-07|Cyber threat intelligence and other contextual information are integrated into the analysis
de.ae-08|DE.AE-08|Incidents are declared when adverse events meet the defined incident criteria
rs|RS|RESPOND
rs.ma|RS.MA|Incident Management
rs.ma-01|RS.MA-01|The incident response plan is executed in coordination with relevant third parties once an incident is declared
rs.ma-02|RS.MA-02|Incident reports are triaged and validated
rs.ma-03|RS.MA-03|Incidents are categorized and prioritized
rs.ma-04|RS.MA-04|Incidents are escalated or elevated as needed
rs.ma-05|RS.MA-05|The criteria for initiating incident recovery are applied
rs.an|RS.AN|Incident Analysis
rs.an-03|RS.AN-03|Analysis is performed to establish what has taken place during an incident and the root cause of the incident
rs.an-06|RS.AN-06|Actions performed during an investigation are recorded, and the records' integrity and provenance are preserved
rs.an-07|RS.AN-07|Incident data and metadata are collected, and their integrity and provenance are preserved
rs.an-08|RS.AN-08|An incident's magnitude is estimated and validated
rs.co|RS.CO|Incident Response Reporting and Communication
rs.co-02|RS.CO-02|Internal and external stakeholders are notified of incidents
rs.co-03|RS.CO-03|Information is shared with designated internal and external stakeholders
rs.mi|RS.MI|Incident Mitigation
rs.mi-01|RS.MI-01|Incidents are contained
rs.mi-02|RS.MI-02|Incidents are eradicated
rc|RC|RECOVER
rc.rp|RC.RP|Incident Recovery Plan Execution
rc.rp-01|RC.RP-01|The recovery portion of the incident response plan is executed once initiated from the incident response process
rc.rp-02|RC.RP-02|Recovery actions are selected, scoped, prioritized, and performed
rc.rp-03|RC.RP-03|The integrity of backups and other restoration assets is verified before using them for restoration
rc.rp-04|RC.RP-04|Critical mission functions and cybersecurity risk management are considered to establish post-incident operational norms
rc.rp-05|RC.RP-05|The integrity of restored assets is verified, systems and services are restored, and normal operating status is confirmed
rc.rp-06|RC.RP-06|The end of incident recovery is declared based on criteria, and incident-related documentation is completed
rc.co|RC.CO|Incident Recovery Communication
rc.co-03|RC.CO-03|Recovery activities and progress in restoring operational capabilities are communicated to designated internal and external stakeholders
rc.co-04|RC.CO-04|Public updates on incident recovery are shared using approved methods and messaging
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
