"""The controls of NIST SP 800-53 Revision 5, release 5.2.0."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="nist-800-53-r5",
    name="NIST SP 800-53 Revision 5",
    version="5.2.0",
    publisher="NIST",
    licence="public domain: a work of the United States government",
    url="https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
    provenance="github.com/usnistgov/oscal-content, catalog 5.0.1 of 2021-06-08, and the controls that releases 5.1.1 and 5.2.0 added",
)
TABLE = """\
ac-1|AC-1|Policy and Procedures|a,b,c
ac-2|AC-2|Account Management|a,b,c,d,e,f,g,h,i,j,k,l
ac-2.1|AC-2(1)|Automated System Account Management
ac-2.2|AC-2(2)|Automated Temporary and Emergency Account Management
ac-2.3|AC-2(3)|Disable Accounts|a,b,c,d
ac-2.4|AC-2(4)|Automated Audit Actions
ac-2.5|AC-2(5)|Inactivity Logout
ac-2.6|AC-2(6)|Dynamic Privilege Management
ac-2.7|AC-2(7)|Privileged User Accounts|a,b,c,d
ac-2.8|AC-2(8)|Dynamic Account Management
ac-2.9|AC-2(9)|Restrictions on Use of Shared and Group Accounts
ac-2.10|AC-2(10)|Shared and Group Account Credential Change||ac-2
ac-2.11|AC-2(11)|Usage Conditions
ac-2.12|AC-2(12)|Account Monitoring for Atypical Usage|a,b
ac-2.13|AC-2(13)|Disable Accounts for High-risk Individuals
ac-3|AC-3|Access Enforcement
ac-3.1|AC-3(1)|Restricted Access to Privileged Functions||ac-6
ac-3.2|AC-3(2)|Dual Authorization
ac-3.3|AC-3(3)|Mandatory Access Control|a,b,c
ac-3.4|AC-3(4)|Discretionary Access Control|a,b,c,d,e
ac-3.5|AC-3(5)|Security-relevant Information
ac-3.6|AC-3(6)|Protection of User and System Information||mp-4,sc-28
ac-3.7|AC-3(7)|Role-based Access Control
ac-3.8|AC-3(8)|Revocation of Access Authorizations
ac-3.9|AC-3(9)|Controlled Release|a,b
ac-3.10|AC-3(10)|Audited Override of Access Control Mechanisms
ac-3.11|AC-3(11)|Restrict Access to Specific Information Types
ac-3.12|AC-3(12)|Assert and Enforce Application Access|a,b,c
ac-3.13|AC-3(13)|Attribute-based Access Control
ac-3.14|AC-3(14)|Individual Access
ac-3.15|AC-3(15)|Discretionary and Mandatory Access Control|a,b
ac-4|AC-4|Information Flow Enforcement
ac-4.1|AC-4(1)|Object Security and Privacy Attributes
ac-4.2|AC-4(2)|Processing Domains
ac-4.3|AC-4(3)|Dynamic Information Flow Control
ac-4.4|AC-4(4)|Flow Control of Encrypted Information
ac-4.5|AC-4(5)|Embedded Data Types
ac-4.6|AC-4(6)|Metadata
ac-4.7|AC-4(7)|One-way Flow Mechanisms
ac-4.8|AC-4(8)|Security and Privacy Policy Filters|a,b
ac-4.9|AC-4(9)|Human Reviews
ac-4.10|AC-4(10)|Enable and Disable Security or Privacy Policy Filters
ac-4.11|AC-4(11)|Configuration of Security or Privacy Policy Filters
ac-4.12|AC-4(12)|Data Type Identifiers
ac-4.13|AC-4(13)|Decomposition into Policy-relevant Subcomponents
ac-4.14|AC-4(14)|Security or Privacy Policy Filter Constraints
ac-4.15|AC-4(15)|Detection of Unsanctioned Information
ac-4.16|AC-4(16)|Information Transfers on Interconnected Systems||ac-4
ac-4.17|AC-4(17)|Domain Authentication
ac-4.18|AC-4(18)|Security Attribute Binding||ac-16
ac-4.19|AC-4(19)|Validation of Metadata
ac-4.20|AC-4(20)|Approved Solutions
ac-4.21|AC-4(21)|Physical or Logical Separation of Information Flows
ac-4.22|AC-4(22)|Access Only
ac-4.23|AC-4(23)|Modify Non-releasable Information
ac-4.24|AC-4(24)|Internal Normalized Format
ac-4.25|AC-4(25)|Data Sanitization
ac-4.26|AC-4(26)|Audit Filtering Actions
ac-4.27|AC-4(27)|Redundant/independent Filtering Mechanisms
ac-4.28|AC-4(28)|Linear Filter Pipelines
ac-4.29|AC-4(29)|Filter Orchestration Engines|a,b
ac-4.30|AC-4(30)|Filter Mechanisms Using Multiple Processes
ac-4.31|AC-4(31)|Failed Content Transfer Prevention
ac-4.32|AC-4(32)|Process Requirements for Information Transfer|a,b,c,d
ac-5|AC-5|Separation of Duties|a,b
ac-6|AC-6|Least Privilege
ac-6.1|AC-6(1)|Authorize Access to Security Functions|a,b
ac-6.2|AC-6(2)|Non-privileged Access for Nonsecurity Functions
ac-6.3|AC-6(3)|Network Access to Privileged Commands
ac-6.4|AC-6(4)|Separate Processing Domains
ac-6.5|AC-6(5)|Privileged Accounts
ac-6.6|AC-6(6)|Privileged Access by Non-organizational Users
ac-6.7|AC-6(7)|Review of User Privileges|a,b
ac-6.8|AC-6(8)|Privilege Levels for Code Execution
ac-6.9|AC-6(9)|Log Use of Privileged Functions
ac-6.10|AC-6(10)|Prohibit Non-privileged Users from Executing Privileged Functions
ac-7|AC-7|Unsuccessful Logon Attempts|a,b
ac-7.1|AC-7(1)|Automatic Account Lock||ac-7
ac-7.2|AC-7(2)|Purge or Wipe Mobile Device
ac-7.3|AC-7(3)|Biometric Attempt Limiting
ac-7.4|AC-7(4)|Use of Alternate Authentication Factor|a,b
ac-8|AC-8|System Use Notification|a,b,c
ac-9|AC-9|Previous Logon Notification
ac-9.1|AC-9(1)|Unsuccessful Logons
ac-9.2|AC-9(2)|Successful and Unsuccessful Logons
ac-9.3|AC-9(3)|Notification of Account Changes
ac-9.4|AC-9(4)|Additional Logon Information
ac-10|AC-10|Concurrent Session Control
ac-11|AC-11|Device Lock|a,b
ac-11.1|AC-11(1)|Pattern-hiding Displays
ac-12|AC-12|Session Termination
ac-12.1|AC-12(1)|User-initiated Logouts
ac-12.2|AC-12(2)|Termination Message
ac-12.3|AC-12(3)|Timeout Warning Message
ac-13|AC-13|Supervision and Review — Access Control||ac-2,au-6
ac-14|AC-14|Permitted Actions Without Identification or Authentication|a,b
ac-14.1|AC-14(1)|Necessary Uses||ac-14
ac-15|AC-15|Automated Marking||mp-3
ac-16|AC-16|Security and Privacy Attributes|a,b,c,d,e,f
ac-16.1|AC-16(1)|Dynamic Attribute Association
ac-16.2|AC-16(2)|Attribute Value Changes by Authorized Individuals
ac-16.3|AC-16(3)|Maintenance of Attribute Associations by System
ac-16.4|AC-16(4)|Association of Attributes by Authorized Individuals
ac-16.5|AC-16(5)|Attribute Displays on Objects to Be Output
ac-16.6|AC-16(6)|Maintenance of Attribute Association
ac-16.7|AC-16(7)|Consistent Attribute Interpretation
ac-16.8|AC-16(8)|Association Techniques and Technologies
ac-16.9|AC-16(9)|Attribute Reassignment — Regrading Mechanisms
ac-16.10|AC-16(10)|Attribute Configuration by Authorized Individuals
ac-17|AC-17|Remote Access|a,b
ac-17.1|AC-17(1)|Monitoring and Control
ac-17.2|AC-17(2)|Protection of Confidentiality and Integrity Using Encryption
ac-17.3|AC-17(3)|Managed Access Control Points
ac-17.4|AC-17(4)|Privileged Commands and Access|a,b
ac-17.5|AC-17(5)|Monitoring for Unauthorized Connections||si-4
ac-17.6|AC-17(6)|Protection of Mechanism Information
ac-17.7|AC-17(7)|Additional Protection for Security Function Access||ac-3.10
ac-17.8|AC-17(8)|Disable Nonsecure Network Protocols||cm-7
ac-17.9|AC-17(9)|Disconnect or Disable Access
ac-17.10|AC-17(10)|Authenticate Remote Commands
ac-18|AC-18|Wireless Access|a,b
ac-18.1|AC-18(1)|Authentication and Encryption
ac-18.2|AC-18(2)|Monitoring Unauthorized Connections||si-4
ac-18.3|AC-18(3)|Disable Wireless Networking
ac-18.4|AC-18(4)|Restrict Configurations by Users
ac-18.5|AC-18(5)|Antennas and Transmission Power Levels
ac-19|AC-19|Access Control for Mobile Devices|a,b
ac-19.1|AC-19(1)|Use of Writable and Portable Storage Devices||mp-7
ac-19.2|AC-19(2)|Use of Personally Owned Portable Storage Devices||mp-7
ac-19.3|AC-19(3)|Use of Portable Storage Devices with No Identifiable Owner||mp-7
ac-19.4|AC-19(4)|Restrictions for Classified Information|a,b,c
ac-19.5|AC-19(5)|Full Device or Container-based Encryption
ac-20|AC-20|Use of External Systems|a,b
ac-20.1|AC-20(1)|Limits on Authorized Use|a,b
ac-20.2|AC-20(2)|Portable Storage Devices — Restricted Use
ac-20.3|AC-20(3)|Non-organizationally Owned Systems — Restricted Use
ac-20.4|AC-20(4)|Network Accessible Storage Devices — Prohibited Use
ac-20.5|AC-20(5)|Portable Storage Devices — Prohibited Use
ac-21|AC-21|Information Sharing|a,b
ac-21.1|AC-21(1)|Automated Decision Support
ac-21.2|AC-21(2)|Information Search and Retrieval
ac-22|AC-22|Publicly Accessible Content|a,b,c,d
ac-23|AC-23|Data Mining Protection
ac-24|AC-24|Access Control Decisions
ac-24.1|AC-24(1)|Transmit Access Authorization Information
ac-24.2|AC-24(2)|No User or Process Identity
ac-25|AC-25|Reference Monitor
at-1|AT-1|Policy and Procedures|a,b,c
at-2|AT-2|Literacy Training and Awareness|a,b,c,d
at-2.1|AT-2(1)|Practical Exercises
at-2.2|AT-2(2)|Insider Threat
at-2.3|AT-2(3)|Social Engineering and Mining
at-2.4|AT-2(4)|Suspicious Communications and Anomalous System Behavior
at-2.5|AT-2(5)|Advanced Persistent Threat
at-2.6|AT-2(6)|Cyber Threat Environment|a,b
at-3|AT-3|Role-based Training|a,b,c
at-3.1|AT-3(1)|Environmental Controls
at-3.2|AT-3(2)|Physical Security Controls
at-3.3|AT-3(3)|Practical Exercises
at-3.4|AT-3(4)|Suspicious Communications and Anomalous System Behavior||at-2.4
at-3.5|AT-3(5)|Processing Personally Identifiable Information
at-4|AT-4|Training Records|a,b
at-5|AT-5|Contacts with Security Groups and Associations||pm-15
at-6|AT-6|Training Feedback
au-1|AU-1|Policy and Procedures|a,b,c
au-2|AU-2|Event Logging|a,b,c,d,e
au-2.1|AU-2(1)|Compilation of Audit Records from Multiple Sources||au-12
au-2.2|AU-2(2)|Selection of Audit Events by Component||au-12
au-2.3|AU-2(3)|Reviews and Updates||au-2
au-2.4|AU-2(4)|Privileged Functions||ac-6.9
au-3|AU-3|Content of Audit Records|a,b,c,d,e,f
au-3.1|AU-3(1)|Additional Audit Information
au-3.2|AU-3(2)|Centralized Management of Planned Audit Record Content||pl-9
au-3.3|AU-3(3)|Limit Personally Identifiable Information Elements
au-4|AU-4|Audit Log Storage Capacity
au-4.1|AU-4(1)|Transfer to Alternate Storage
au-5|AU-5|Response to Audit Logging Process Failures|a,b
au-5.1|AU-5(1)|Storage Capacity Warning
au-5.2|AU-5(2)|Real-time Alerts
au-5.3|AU-5(3)|Configurable Traffic Volume Thresholds
au-5.4|AU-5(4)|Shutdown on Failure
au-5.5|AU-5(5)|Alternate Audit Logging Capability
au-6|AU-6|Audit Record Review, Analysis, and Reporting|a,b,c
au-6.1|AU-6(1)|Automated Process Integration
au-6.2|AU-6(2)|Automated Security Alerts||si-4
au-6.3|AU-6(3)|Correlate Audit Record Repositories
au-6.4|AU-6(4)|Central Review and Analysis
au-6.5|AU-6(5)|Integrated Analysis of Audit Records
au-6.6|AU-6(6)|Correlation with Physical Monitoring
au-6.7|AU-6(7)|Permitted Actions
au-6.8|AU-6(8)|Full Text Analysis of Privileged Commands
au-6.9|AU-6(9)|Correlation with Information from Nontechnical Sources
au-6.10|AU-6(10)|Audit Level Adjustment||au-6
au-7|AU-7|Audit Record Reduction and Report Generation|a,b
au-7.1|AU-7(1)|Automatic Processing
au-7.2|AU-7(2)|Automatic Sort and Search||au-7.1
au-8|AU-8|Time Stamps|a,b
au-8.1|AU-8(1)|Synchronization with Authoritative Time Source||sc-45.1
au-8.2|AU-8(2)|Secondary Authoritative Time Source||sc-45.2
au-9|AU-9|Protection of Audit Information|a,b
au-9.1|AU-9(1)|Hardware Write-once Media
au-9.2|AU-9(2)|Store on Separate Physical Systems or Components
au-9.3|AU-9(3)|Cryptographic Protection
au-9.4|AU-9(4)|Access by Subset of Privileged Users
au-9.5|AU-9(5)|Dual Authorization
au-9.6|AU-9(6)|Read-only Access
au-9.7|AU-9(7)|Store on Component with Different Operating System
au-10|AU-10|Non-repudiation
au-10.1|AU-10(1)|Association of Identities|a,b
au-10.2|AU-10(2)|Validate Binding of Information Producer Identity|a,b
au-10.3|AU-10(3)|Chain of Custody
au-10.4|AU-10(4)|Validate Binding of Information Reviewer Identity|a,b
au-10.5|AU-10(5)|Digital Signatures||si-7
au-11|AU-11|Audit Record Retention
au-11.1|AU-11(1)|Long-term Retrieval Capability
au-12|AU-12|Audit Record Generation|a,b,c
au-12.1|AU-12(1)|System-wide and Time-correlated Audit Trail
au-12.2|AU-12(2)|Standardized Formats
au-12.3|AU-12(3)|Changes by Authorized Individuals
au-12.4|AU-12(4)|Query Parameter Audits of Personally Identifiable Information
au-13|AU-13|Monitoring for Information Disclosure|a,b
au-13.1|AU-13(1)|Use of Automated Tools
au-13.2|AU-13(2)|Review of Monitored Sites
au-13.3|AU-13(3)|Unauthorized Replication of Information
au-14|AU-14|Session Audit|a,b
au-14.1|AU-14(1)|System Start-up
au-14.2|AU-14(2)|Capture and Record Content||au-14
au-14.3|AU-14(3)|Remote Viewing and Listening
au-15|AU-15|Alternate Audit Logging Capability||au-5.5
au-16|AU-16|Cross-organizational Audit Logging
au-16.1|AU-16(1)|Identity Preservation
au-16.2|AU-16(2)|Sharing of Audit Information
au-16.3|AU-16(3)|Disassociability
ca-1|CA-1|Policy and Procedures|a,b,c
ca-2|CA-2|Control Assessments|a,b,c,d,e,f
ca-2.1|CA-2(1)|Independent Assessors
ca-2.2|CA-2(2)|Specialized Assessments
ca-2.3|CA-2(3)|Leveraging Results from External Organizations
ca-3|CA-3|Information Exchange|a,b,c
ca-3.1|CA-3(1)|Unclassified National Security System Connections||sc-7.25
ca-3.2|CA-3(2)|Classified National Security System Connections||sc-7.26
ca-3.3|CA-3(3)|Unclassified Non-national Security System Connections||sc-7.27
ca-3.4|CA-3(4)|Connections to Public Networks||sc-7.28
ca-3.5|CA-3(5)|Restrictions on External System Connections||sc-7.5
ca-3.6|CA-3(6)|Transfer Authorizations
ca-3.7|CA-3(7)|Transitive Information Exchanges|a,b
ca-4|CA-4|Security Certification||ca-2
ca-5|CA-5|Plan of Action and Milestones|a,b
ca-5.1|CA-5(1)|Automation Support for Accuracy and Currency
ca-6|CA-6|Authorization|a,b,c,d,e
ca-6.1|CA-6(1)|Joint Authorization — Intra-organization
ca-6.2|CA-6(2)|Joint Authorization — Inter-organization
ca-7|CA-7|Continuous Monitoring|a,b,c,d,e,f,g
ca-7.1|CA-7(1)|Independent Assessment
ca-7.2|CA-7(2)|Types of Assessments||ca-2
ca-7.3|CA-7(3)|Trend Analyses
ca-7.4|CA-7(4)|Risk Monitoring|a,b,c
ca-7.5|CA-7(5)|Consistency Analysis
ca-7.6|CA-7(6)|Automation Support for Monitoring
ca-8|CA-8|Penetration Testing
ca-8.1|CA-8(1)|Independent Penetration Testing Agent or Team
ca-8.2|CA-8(2)|Red Team Exercises
ca-8.3|CA-8(3)|Facility Penetration Testing
ca-9|CA-9|Internal System Connections|a,b,c,d
ca-9.1|CA-9(1)|Compliance Checks
cm-1|CM-1|Policy and Procedures|a,b,c
cm-2|CM-2|Baseline Configuration|a,b
cm-2.1|CM-2(1)|Reviews and Updates||cm-2
cm-2.2|CM-2(2)|Automation Support for Accuracy and Currency
cm-2.3|CM-2(3)|Retention of Previous Configurations
cm-2.4|CM-2(4)|Unauthorized Software||cm-7.4
cm-2.5|CM-2(5)|Authorized Software||cm-7.5
cm-2.6|CM-2(6)|Development and Test Environments
cm-2.7|CM-2(7)|Configure Systems and Components for High-risk Areas|a,b
cm-3|CM-3|Configuration Change Control|a,b,c,d,e,f,g
cm-3.1|CM-3(1)|Automated Documentation, Notification, and Prohibition of Changes|a,b,c,d,e,f
cm-3.2|CM-3(2)|Testing, Validation, and Documentation of Changes
cm-3.3|CM-3(3)|Automated Change Implementation
cm-3.4|CM-3(4)|Security and Privacy Representatives
cm-3.5|CM-3(5)|Automated Security Response
cm-3.6|CM-3(6)|Cryptography Management
cm-3.7|CM-3(7)|Review System Changes
cm-3.8|CM-3(8)|Prevent or Restrict Configuration Changes
cm-4|CM-4|Impact Analyses
cm-4.1|CM-4(1)|Separate Test Environments
cm-4.2|CM-4(2)|Verification of Controls
cm-5|CM-5|Access Restrictions for Change
cm-5.1|CM-5(1)|Automated Access Enforcement and Audit Records|a,b
cm-5.2|CM-5(2)|Review System Changes||cm-3.7
cm-5.3|CM-5(3)|Signed Components||cm-14
cm-5.4|CM-5(4)|Dual Authorization
cm-5.5|CM-5(5)|Privilege Limitation for Production and Operation|a,b
cm-5.6|CM-5(6)|Limit Library Privileges
cm-5.7|CM-5(7)|Automatic Implementation of Security Safeguards||si-7
cm-6|CM-6|Configuration Settings|a,b,c,d
cm-6.1|CM-6(1)|Automated Management, Application, and Verification
cm-6.2|CM-6(2)|Respond to Unauthorized Changes
cm-6.3|CM-6(3)|Unauthorized Change Detection||si-7
cm-6.4|CM-6(4)|Conformance Demonstration||cm-4
cm-7|CM-7|Least Functionality|a,b
cm-7.1|CM-7(1)|Periodic Review|a,b
cm-7.2|CM-7(2)|Prevent Program Execution
cm-7.3|CM-7(3)|Registration Compliance
cm-7.4|CM-7(4)|Unauthorized Software — Deny-by-exception|a,b,c
cm-7.5|CM-7(5)|Authorized Software — Allow-by-exception|a,b,c
cm-7.6|CM-7(6)|Confined Environments with Limited Privileges
cm-7.7|CM-7(7)|Code Execution in Protected Environments|a,b
cm-7.8|CM-7(8)|Binary or Machine Executable Code|a,b
cm-7.9|CM-7(9)|Prohibiting The Use of Unauthorized Hardware|a,b,c
cm-8|CM-8|System Component Inventory|a,b
cm-8.1|CM-8(1)|Updates During Installation and Removal
cm-8.2|CM-8(2)|Automated Maintenance
cm-8.3|CM-8(3)|Automated Unauthorized Component Detection|a,b
cm-8.4|CM-8(4)|Accountability Information
cm-8.5|CM-8(5)|No Duplicate Accounting of Components||cm-8
cm-8.6|CM-8(6)|Assessed Configurations and Approved Deviations
cm-8.7|CM-8(7)|Centralized Repository
cm-8.8|CM-8(8)|Automated Location Tracking
cm-8.9|CM-8(9)|Assignment of Components to Systems|a,b
cm-9|CM-9|Configuration Management Plan|a,b,c,d,e
cm-9.1|CM-9(1)|Assignment of Responsibility
cm-10|CM-10|Software Usage Restrictions|a,b,c
cm-10.1|CM-10(1)|Open-source Software
cm-11|CM-11|User-installed Software|a,b,c
cm-11.1|CM-11(1)|Alerts for Unauthorized Installations||cm-8.3
cm-11.2|CM-11(2)|Software Installation with Privileged Status
cm-11.3|CM-11(3)|Automated Enforcement and Monitoring
cm-12|CM-12|Information Location|a,b,c
cm-12.1|CM-12(1)|Automated Tools to Support Information Location
cm-13|CM-13|Data Action Mapping
cm-14|CM-14|Signed Components
cp-1|CP-1|Policy and Procedures|a,b,c
cp-2|CP-2|Contingency Plan|a,b,c,d,e,f,g,h
cp-2.1|CP-2(1)|Coordinate with Related Plans
cp-2.2|CP-2(2)|Capacity Planning
cp-2.3|CP-2(3)|Resume Mission and Business Functions
cp-2.4|CP-2(4)|Resume All Mission and Business Functions||cp-2.3
cp-2.5|CP-2(5)|Continue Mission and Business Functions
cp-2.6|CP-2(6)|Alternate Processing and Storage Sites
cp-2.7|CP-2(7)|Coordinate with External Service Providers
cp-2.8|CP-2(8)|Identify Critical Assets
cp-3|CP-3|Contingency Training|a,b
cp-3.1|CP-3(1)|Simulated Events
cp-3.2|CP-3(2)|Mechanisms Used in Training Environments
cp-4|CP-4|Contingency Plan Testing|a,b,c
cp-4.1|CP-4(1)|Coordinate with Related Plans
cp-4.2|CP-4(2)|Alternate Processing Site|a,b
cp-4.3|CP-4(3)|Automated Testing
cp-4.4|CP-4(4)|Full Recovery and Reconstitution
cp-4.5|CP-4(5)|Self-challenge
cp-5|CP-5|Contingency Plan Update||cp-2
cp-6|CP-6|Alternate Storage Site|a,b
cp-6.1|CP-6(1)|Separation from Primary Site
cp-6.2|CP-6(2)|Recovery Time and Recovery Point Objectives
cp-6.3|CP-6(3)|Accessibility
cp-7|CP-7|Alternate Processing Site|a,b,c
cp-7.1|CP-7(1)|Separation from Primary Site
cp-7.2|CP-7(2)|Accessibility
cp-7.3|CP-7(3)|Priority of Service
cp-7.4|CP-7(4)|Preparation for Use
cp-7.5|CP-7(5)|Equivalent Information Security Safeguards||cp-7
cp-7.6|CP-7(6)|Inability to Return to Primary Site
cp-8|CP-8|Telecommunications Services
cp-8.1|CP-8(1)|Priority of Service Provisions|a,b
cp-8.2|CP-8(2)|Single Points of Failure
cp-8.3|CP-8(3)|Separation of Primary and Alternate Providers
cp-8.4|CP-8(4)|Provider Contingency Plan|a,b,c
cp-8.5|CP-8(5)|Alternate Telecommunication Service Testing
cp-9|CP-9|System Backup|a,b,c,d
cp-9.1|CP-9(1)|Testing for Reliability and Integrity
cp-9.2|CP-9(2)|Test Restoration Using Sampling
cp-9.3|CP-9(3)|Separate Storage for Critical Information
cp-9.4|CP-9(4)|Protection from Unauthorized Modification||cp-9
cp-9.5|CP-9(5)|Transfer to Alternate Storage Site
cp-9.6|CP-9(6)|Redundant Secondary System
cp-9.7|CP-9(7)|Dual Authorization for Deletion or Destruction
cp-9.8|CP-9(8)|Cryptographic Protection
cp-10|CP-10|System Recovery and Reconstitution
cp-10.1|CP-10(1)|Contingency Plan Testing||cp-4
cp-10.2|CP-10(2)|Transaction Recovery
cp-10.3|CP-10(3)|Compensating Security Controls||-
cp-10.4|CP-10(4)|Restore Within Time Period
cp-10.5|CP-10(5)|Failover Capability||si-13
cp-10.6|CP-10(6)|Component Protection
cp-11|CP-11|Alternate Communications Protocols
cp-12|CP-12|Safe Mode
cp-13|CP-13|Alternative Security Mechanisms
ia-1|IA-1|Policy and Procedures|a,b,c
ia-2|IA-2|Identification and Authentication (organizational Users)
ia-2.1|IA-2(1)|Multi-factor Authentication to Privileged Accounts
ia-2.2|IA-2(2)|Multi-factor Authentication to Non-privileged Accounts
ia-2.3|IA-2(3)|Local Access to Privileged Accounts||ia-2.1
ia-2.4|IA-2(4)|Local Access to Non-privileged Accounts||ia-2.2
ia-2.5|IA-2(5)|Individual Authentication with Group Authentication
ia-2.6|IA-2(6)|Access to Accounts —separate Device|a,b
ia-2.7|IA-2(7)|Network Access to Non-privileged Accounts — Separate Device||ia-2.6
ia-2.8|IA-2(8)|Access to Accounts — Replay Resistant
ia-2.9|IA-2(9)|Network Access to Non-privileged Accounts — Replay Resistant||ia-2.8
ia-2.10|IA-2(10)|Single Sign-on
ia-2.11|IA-2(11)|Remote Access — Separate Device||ia-2.6
ia-2.12|IA-2(12)|Acceptance of PIV Credentials
ia-2.13|IA-2(13)|Out-of-band Authentication
ia-3|IA-3|Device Identification and Authentication
ia-3.1|IA-3(1)|Cryptographic Bidirectional Authentication
ia-3.2|IA-3(2)|Cryptographic Bidirectional Network Authentication||ia-3.1
ia-3.3|IA-3(3)|Dynamic Address Allocation|a,b
ia-3.4|IA-3(4)|Device Attestation
ia-4|IA-4|Identifier Management|a,b,c,d
ia-4.1|IA-4(1)|Prohibit Account Identifiers as Public Identifiers
ia-4.2|IA-4(2)|Supervisor Authorization||ia-12.1
ia-4.3|IA-4(3)|Multiple Forms of Certification||ia-12.2
ia-4.4|IA-4(4)|Identify User Status
ia-4.5|IA-4(5)|Dynamic Management
ia-4.6|IA-4(6)|Cross-organization Management
ia-4.7|IA-4(7)|In-person Registration||ia-12.4
ia-4.8|IA-4(8)|Pairwise Pseudonymous Identifiers
ia-4.9|IA-4(9)|Attribute Maintenance and Protection
ia-5|IA-5|Authenticator Management|a,b,c,d,e,f,g,h,i
ia-5.1|IA-5(1)|Password-based Authentication|a,b,c,d,e,f,g,h
ia-5.2|IA-5(2)|Public Key-based Authentication|a,b
ia-5.3|IA-5(3)|In-person or Trusted External Party Registration||ia-12.4
ia-5.4|IA-5(4)|Automated Support for Password Strength Determination||ia-5.1
ia-5.5|IA-5(5)|Change Authenticators Prior to Delivery
ia-5.6|IA-5(6)|Protection of Authenticators
ia-5.7|IA-5(7)|No Embedded Unencrypted Static Authenticators
ia-5.8|IA-5(8)|Multiple System Accounts
ia-5.9|IA-5(9)|Federated Credential Management
ia-5.10|IA-5(10)|Dynamic Credential Binding
ia-5.11|IA-5(11)|Hardware Token-based Authentication||ia-2.1,ia-2.2
ia-5.12|IA-5(12)|Biometric Authentication Performance
ia-5.13|IA-5(13)|Expiration of Cached Authenticators
ia-5.14|IA-5(14)|Managing Content of PKI Trust Stores
ia-5.15|IA-5(15)|Gsa-approved Products and Services
ia-5.16|IA-5(16)|In-person or Trusted External Party Authenticator Issuance
ia-5.17|IA-5(17)|Presentation Attack Detection for Biometric Authenticators
ia-5.18|IA-5(18)|Password Managers|a,b
ia-6|IA-6|Authentication Feedback
ia-7|IA-7|Cryptographic Module Authentication
ia-8|IA-8|Identification and Authentication (non-organizational Users)
ia-8.1|IA-8(1)|Acceptance of PIV Credentials from Other Agencies
ia-8.2|IA-8(2)|Acceptance of External Authenticators|a,b
ia-8.3|IA-8(3)|Use of Ficam-approved Products||ia-8.2
ia-8.4|IA-8(4)|Use of Defined Profiles
ia-8.5|IA-8(5)|Acceptance of PIV-I Credentials
ia-8.6|IA-8(6)|Disassociability
ia-9|IA-9|Service Identification and Authentication
ia-9.1|IA-9(1)|Information Exchange||ia-9
ia-9.2|IA-9(2)|Transmission of Decisions||ia-9
ia-10|IA-10|Adaptive Authentication
ia-11|IA-11|Re-authentication
ia-12|IA-12|Identity Proofing|a,b,c
ia-12.1|IA-12(1)|Supervisor Authorization
ia-12.2|IA-12(2)|Identity Evidence
ia-12.3|IA-12(3)|Identity Evidence Validation and Verification
ia-12.4|IA-12(4)|In-person Validation and Verification
ia-12.5|IA-12(5)|Address Confirmation
ia-12.6|IA-12(6)|Accept Externally-proofed Identities
ia-13|IA-13|Identity Providers and Authorization Servers
ia-13.1|IA-13(1)|Protection of Cryptographic Keys
ia-13.2|IA-13(2)|Verification of Identity Assertions and Access Tokens
ia-13.3|IA-13(3)|Token Management
ir-1|IR-1|Policy and Procedures|a,b,c
ir-2|IR-2|Incident Response Training|a,b
ir-2.1|IR-2(1)|Simulated Events
ir-2.2|IR-2(2)|Automated Training Environments
ir-2.3|IR-2(3)|Breach
ir-3|IR-3|Incident Response Testing
ir-3.1|IR-3(1)|Automated Testing
ir-3.2|IR-3(2)|Coordination with Related Plans
ir-3.3|IR-3(3)|Continuous Improvement|a,b,c
ir-4|IR-4|Incident Handling|a,b,c,d
ir-4.1|IR-4(1)|Automated Incident Handling Processes
ir-4.2|IR-4(2)|Dynamic Reconfiguration
ir-4.3|IR-4(3)|Continuity of Operations
ir-4.4|IR-4(4)|Information Correlation
ir-4.5|IR-4(5)|Automatic Disabling of System
ir-4.6|IR-4(6)|Insider Threats
ir-4.7|IR-4(7)|Insider Threats — Intra-organization Coordination
ir-4.8|IR-4(8)|Correlation with External Organizations
ir-4.9|IR-4(9)|Dynamic Response Capability
ir-4.10|IR-4(10)|Supply Chain Coordination
ir-4.11|IR-4(11)|Integrated Incident Response Team
ir-4.12|IR-4(12)|Malicious Code and Forensic Analysis
ir-4.13|IR-4(13)|Behavior Analysis
ir-4.14|IR-4(14)|Security Operations Center
ir-4.15|IR-4(15)|Public Relations and Reputation Repair|a,b
ir-5|IR-5|Incident Monitoring
ir-5.1|IR-5(1)|Automated Tracking, Data Collection, and Analysis
ir-6|IR-6|Incident Reporting|a,b
ir-6.1|IR-6(1)|Automated Reporting
ir-6.2|IR-6(2)|Vulnerabilities Related to Incidents
ir-6.3|IR-6(3)|Supply Chain Coordination
ir-7|IR-7|Incident Response Assistance
ir-7.1|IR-7(1)|Automation Support for Availability of Information and Support
ir-7.2|IR-7(2)|Coordination with External Providers|a,b
ir-8|IR-8|Incident Response Plan|a,b,c,d,e
ir-8.1|IR-8(1)|Breaches|a,b,c
ir-9|IR-9|Information Spillage Response|a,b,c,d,e,f,g
ir-9.1|IR-9(1)|Responsible Personnel||ir-9
ir-9.2|IR-9(2)|Training
ir-9.3|IR-9(3)|Post-spill Operations
ir-9.4|IR-9(4)|Exposure to Unauthorized Personnel
ir-10|IR-10|Integrated Information Security Analysis Team||ir-4.11
ma-1|MA-1|Policy and Procedures|a,b,c
ma-2|MA-2|Controlled Maintenance|a,b,c,d,e,f
ma-2.1|MA-2(1)|Record Content||ma-2
ma-2.2|MA-2(2)|Automated Maintenance Activities|a,b
ma-3|MA-3|Maintenance Tools|a,b
ma-3.1|MA-3(1)|Inspect Tools
ma-3.2|MA-3(2)|Inspect Media
ma-3.3|MA-3(3)|Prevent Unauthorized Removal|a,b,c,d
ma-3.4|MA-3(4)|Restricted Tool Use
ma-3.5|MA-3(5)|Execution with Privilege
ma-3.6|MA-3(6)|Software Updates and Patches
ma-4|MA-4|Nonlocal Maintenance|a,b,c,d,e
ma-4.1|MA-4(1)|Logging and Review|a,b
ma-4.2|MA-4(2)|Document Nonlocal Maintenance||ma-1,ma-4
ma-4.3|MA-4(3)|Comparable Security and Sanitization|a,b
ma-4.4|MA-4(4)|Authentication and Separation of Maintenance Sessions|a,b
ma-4.5|MA-4(5)|Approvals and Notifications|a,b
ma-4.6|MA-4(6)|Cryptographic Protection
ma-4.7|MA-4(7)|Disconnect Verification
ma-5|MA-5|Maintenance Personnel|a,b,c
ma-5.1|MA-5(1)|Individuals Without Appropriate Access|a,b
ma-5.2|MA-5(2)|Security Clearances for Classified Systems
ma-5.3|MA-5(3)|Citizenship Requirements for Classified Systems
ma-5.4|MA-5(4)|Foreign Nationals|a,b
ma-5.5|MA-5(5)|Non-system Maintenance
ma-6|MA-6|Timely Maintenance
ma-6.1|MA-6(1)|Preventive Maintenance
ma-6.2|MA-6(2)|Predictive Maintenance
ma-6.3|MA-6(3)|Automated Support for Predictive Maintenance
ma-7|MA-7|Field Maintenance
mp-1|MP-1|Policy and Procedures|a,b,c
mp-2|MP-2|Media Access
mp-2.1|MP-2(1)|Automated Restricted Access||mp-4.2
mp-2.2|MP-2(2)|Cryptographic Protection||sc-28.1
mp-3|MP-3|Media Marking|a,b
mp-4|MP-4|Media Storage|a,b
mp-4.1|MP-4(1)|Cryptographic Protection||sc-28.1
mp-4.2|MP-4(2)|Automated Restricted Access
mp-5|MP-5|Media Transport|a,b,c,d
mp-5.1|MP-5(1)|Protection Outside of Controlled Areas||mp-5
mp-5.2|MP-5(2)|Documentation of Activities||mp-5
mp-5.3|MP-5(3)|Custodians
mp-5.4|MP-5(4)|Cryptographic Protection||sc-28.1
mp-6|MP-6|Media Sanitization|a,b
mp-6.1|MP-6(1)|Review, Approve, Track, Document, and Verify
mp-6.2|MP-6(2)|Equipment Testing
mp-6.3|MP-6(3)|Nondestructive Techniques
mp-6.4|MP-6(4)|Controlled Unclassified Information||mp-6
mp-6.5|MP-6(5)|Classified Information||mp-6
mp-6.6|MP-6(6)|Media Destruction||mp-6
mp-6.7|MP-6(7)|Dual Authorization
mp-6.8|MP-6(8)|Remote Purging or Wiping of Information
mp-7|MP-7|Media Use|a,b
mp-7.1|MP-7(1)|Prohibit Use Without Owner||mp-7
mp-7.2|MP-7(2)|Prohibit Use of Sanitization-resistant Media
mp-8|MP-8|Media Downgrading|a,b,c,d
mp-8.1|MP-8(1)|Documentation of Process
mp-8.2|MP-8(2)|Equipment Testing
mp-8.3|MP-8(3)|Controlled Unclassified Information
mp-8.4|MP-8(4)|Classified Information
pe-1|PE-1|Policy and Procedures|a,b,c
pe-2|PE-2|Physical Access Authorizations|a,b,c,d
pe-2.1|PE-2(1)|Access by Position or Role
pe-2.2|PE-2(2)|Two Forms of Identification
pe-2.3|PE-2(3)|Restrict Unescorted Access
pe-3|PE-3|Physical Access Control|a,b,c,d,e,f,g
pe-3.1|PE-3(1)|System Access
pe-3.2|PE-3(2)|Facility and Systems
pe-3.3|PE-3(3)|Continuous Guards
pe-3.4|PE-3(4)|Lockable Casings
pe-3.5|PE-3(5)|Tamper Protection
pe-3.6|PE-3(6)|Facility Penetration Testing||ca-8
pe-3.7|PE-3(7)|Physical Barriers
pe-3.8|PE-3(8)|Access Control Vestibules
pe-4|PE-4|Access Control for Transmission
pe-5|PE-5|Access Control for Output Devices
pe-5.1|PE-5(1)|Access to Output by Authorized Individuals||pe-5
pe-5.2|PE-5(2)|Link to Individual Identity
pe-5.3|PE-5(3)|Marking Output Devices||pe-22
pe-6|PE-6|Monitoring Physical Access|a,b,c
pe-6.1|PE-6(1)|Intrusion Alarms and Surveillance Equipment
pe-6.2|PE-6(2)|Automated Intrusion Recognition and Responses
pe-6.3|PE-6(3)|Video Surveillance|a,b,c
pe-6.4|PE-6(4)|Monitoring Physical Access to Systems
pe-7|PE-7|Visitor Control||pe-2,pe-3
pe-8|PE-8|Visitor Access Records|a,b,c
pe-8.1|PE-8(1)|Automated Records Maintenance and Review
pe-8.2|PE-8(2)|Physical Access Records||pe-2
pe-8.3|PE-8(3)|Limit Personally Identifiable Information Elements
pe-9|PE-9|Power Equipment and Cabling
pe-9.1|PE-9(1)|Redundant Cabling
pe-9.2|PE-9(2)|Automatic Voltage Controls
pe-10|PE-10|Emergency Shutoff|a,b,c
pe-10.1|PE-10(1)|Accidental and Unauthorized Activation||pe-10
pe-11|PE-11|Emergency Power
pe-11.1|PE-11(1)|Alternate Power Supply — Minimal Operational Capability
pe-11.2|PE-11(2)|Alternate Power Supply — Self-contained|a,b,c
pe-12|PE-12|Emergency Lighting
pe-12.1|PE-12(1)|Essential Mission and Business Functions
pe-13|PE-13|Fire Protection
pe-13.1|PE-13(1)|Detection Systems — Automatic Activation and Notification
pe-13.2|PE-13(2)|Suppression Systems — Automatic Activation and Notification|a,b
pe-13.3|PE-13(3)|Automatic Fire Suppression||pe-13.2
pe-13.4|PE-13(4)|Inspections
pe-14|PE-14|Environmental Controls|a,b
pe-14.1|PE-14(1)|Automatic Controls
pe-14.2|PE-14(2)|Monitoring with Alarms and Notifications
pe-15|PE-15|Water Damage Protection
pe-15.1|PE-15(1)|Automation Support
pe-16|PE-16|Delivery and Removal|a,b
pe-17|PE-17|Alternate Work Site|a,b,c,d
pe-18|PE-18|Location of System Components
pe-18.1|PE-18(1)|Facility Site||pe-23
pe-19|PE-19|Information Leakage
pe-19.1|PE-19(1)|National Emissions Policies and Procedures
pe-20|PE-20|Asset Monitoring and Tracking
pe-21|PE-21|Electromagnetic Pulse Protection
pe-22|PE-22|Component Marking
pe-23|PE-23|Facility Location|a,b
pl-1|PL-1|Policy and Procedures|a,b,c
pl-2|PL-2|System Security and Privacy Plans|a,b,c,d,e
pl-2.1|PL-2(1)|Concept of Operations||pl-7
pl-2.2|PL-2(2)|Functional Architecture||pl-8
pl-2.3|PL-2(3)|Plan and Coordinate with Other Organizational Entities||pl-2
pl-3|PL-3|System Security Plan Update||pl-2
pl-4|PL-4|Rules of Behavior|a,b,c,d
pl-4.1|PL-4(1)|Social Media and External Site/application Usage Restrictions|a,b,c
pl-5|PL-5|Privacy Impact Assessment||ra-8
pl-6|PL-6|Security-related Activity Planning||pl-2
pl-7|PL-7|Concept of Operations|a,b
pl-8|PL-8|Security and Privacy Architectures|a,b,c
pl-8.1|PL-8(1)|Defense in Depth|a,b
pl-8.2|PL-8(2)|Supplier Diversity
pl-9|PL-9|Central Management
pl-10|PL-10|Baseline Selection
pl-11|PL-11|Baseline Tailoring
pm-1|PM-1|Information Security Program Plan|a,b,c
pm-2|PM-2|Information Security Program Leadership Role
pm-3|PM-3|Information Security and Privacy Resources|a,b,c
pm-4|PM-4|Plan of Action and Milestones Process|a,b
pm-5|PM-5|System Inventory
pm-5.1|PM-5(1)|Inventory of Personally Identifiable Information
pm-6|PM-6|Measures of Performance
pm-7|PM-7|Enterprise Architecture
pm-7.1|PM-7(1)|Offloading
pm-8|PM-8|Critical Infrastructure Plan
pm-9|PM-9|Risk Management Strategy|a,b,c
pm-10|PM-10|Authorization Process|a,b,c
pm-11|PM-11|Mission and Business Process Definition|a,b,c
pm-12|PM-12|Insider Threat Program
pm-13|PM-13|Security and Privacy Workforce
pm-14|PM-14|Testing, Training, and Monitoring|a,b
pm-15|PM-15|Security and Privacy Groups and Associations|a,b,c
pm-16|PM-16|Threat Awareness Program
pm-16.1|PM-16(1)|Automated Means for Sharing Threat Intelligence
pm-17|PM-17|Protecting Controlled Unclassified Information on External Systems|a,b
pm-18|PM-18|Privacy Program Plan|a,b
pm-19|PM-19|Privacy Program Leadership Role
pm-20|PM-20|Dissemination of Privacy Program Information|a,b,c
pm-20.1|PM-20(1)|Privacy Policies on Websites, Applications, and Digital Services|a,b,c
pm-21|PM-21|Accounting of Disclosures|a,b,c
pm-22|PM-22|Personally Identifiable Information Quality Management|a,b,c,d
pm-23|PM-23|Data Governance Body
pm-24|PM-24|Data Integrity Board|a,b
pm-25|PM-25|Minimization of Personally Identifiable Information Used in Testing, Training, and Research|a,b,c,d
pm-26|PM-26|Complaint Management|a,b,c,d,e
pm-27|PM-27|Privacy Reporting|a,b
pm-28|PM-28|Risk Framing|a,b,c
pm-29|PM-29|Risk Management Program Leadership Roles|a,b
pm-30|PM-30|Supply Chain Risk Management Strategy|a,b,c
pm-30.1|PM-30(1)|Suppliers of Critical or Mission-essential Items
pm-31|PM-31|Continuous Monitoring Strategy|a,b,c,d,e,f
pm-32|PM-32|Purposing
ps-1|PS-1|Policy and Procedures|a,b,c
ps-2|PS-2|Position Risk Designation|a,b,c
ps-3|PS-3|Personnel Screening|a,b
ps-3.1|PS-3(1)|Classified Information
ps-3.2|PS-3(2)|Formal Indoctrination
ps-3.3|PS-3(3)|Information Requiring Special Protective Measures|a,b
ps-3.4|PS-3(4)|Citizenship Requirements
ps-4|PS-4|Personnel Termination|a,b,c,d,e
ps-4.1|PS-4(1)|Post-employment Requirements|a,b
ps-4.2|PS-4(2)|Automated Actions
ps-5|PS-5|Personnel Transfer|a,b,c,d
ps-6|PS-6|Access Agreements|a,b,c
ps-6.1|PS-6(1)|Information Requiring Special Protection||ps-3
ps-6.2|PS-6(2)|Classified Information Requiring Special Protection|a,b,c
ps-6.3|PS-6(3)|Post-employment Requirements|a,b
ps-7|PS-7|External Personnel Security|a,b,c,d,e
ps-8|PS-8|Personnel Sanctions|a,b
ps-9|PS-9|Position Descriptions
pt-1|PT-1|Policy and Procedures|a,b,c
pt-2|PT-2|Authority to Process Personally Identifiable Information|a,b
pt-2.1|PT-2(1)|Data Tagging
pt-2.2|PT-2(2)|Automation
pt-3|PT-3|Personally Identifiable Information Processing Purposes|a,b,c,d
pt-3.1|PT-3(1)|Data Tagging
pt-3.2|PT-3(2)|Automation
pt-4|PT-4|Consent
pt-4.1|PT-4(1)|Tailored Consent
pt-4.2|PT-4(2)|Just-in-time Consent
pt-4.3|PT-4(3)|Revocation
pt-5|PT-5|Privacy Notice|a,b,c,d,e
pt-5.1|PT-5(1)|Just-in-time Notice
pt-5.2|PT-5(2)|Privacy Act Statements
pt-6|PT-6|System of Records Notice|a,b,c
pt-6.1|PT-6(1)|Routine Uses
pt-6.2|PT-6(2)|Exemption Rules
pt-7|PT-7|Specific Categories of Personally Identifiable Information
pt-7.1|PT-7(1)|Social Security Numbers|a,b,c
pt-7.2|PT-7(2)|First Amendment Information
pt-8|PT-8|Computer Matching Requirements|a,b,c,d,e
ra-1|RA-1|Policy and Procedures|a,b,c
ra-2|RA-2|Security Categorization|a,b,c
ra-2.1|RA-2(1)|Impact-level Prioritization
ra-3|RA-3|Risk Assessment|a,b,c,d,e,f
ra-3.1|RA-3(1)|Supply Chain Risk Assessment|a,b
ra-3.2|RA-3(2)|Use of All-source Intelligence
ra-3.3|RA-3(3)|Dynamic Threat Awareness
ra-3.4|RA-3(4)|Predictive Cyber Analytics
ra-4|RA-4|Risk Assessment Update||ra-3
ra-5|RA-5|Vulnerability Monitoring and Scanning|a,b,c,d,e,f
ra-5.1|RA-5(1)|Update Tool Capability||ra-5
ra-5.2|RA-5(2)|Update Vulnerabilities to Be Scanned
ra-5.3|RA-5(3)|Breadth and Depth of Coverage
ra-5.4|RA-5(4)|Discoverable Information
ra-5.5|RA-5(5)|Privileged Access
ra-5.6|RA-5(6)|Automated Trend Analyses
ra-5.7|RA-5(7)|Automated Detection and Notification of Unauthorized Components||cm-8
ra-5.8|RA-5(8)|Review Historic Audit Logs
ra-5.9|RA-5(9)|Penetration Testing and Analyses||ca-8
ra-5.10|RA-5(10)|Correlate Scanning Information
ra-5.11|RA-5(11)|Public Disclosure Program
ra-6|RA-6|Technical Surveillance Countermeasures Survey
ra-7|RA-7|Risk Response
ra-8|RA-8|Privacy Impact Assessments|a,b
ra-9|RA-9|Criticality Analysis
ra-10|RA-10|Threat Hunting|a,b
sa-1|SA-1|Policy and Procedures|a,b,c
sa-2|SA-2|Allocation of Resources|a,b,c
sa-3|SA-3|System Development Life Cycle|a,b,c,d
sa-3.1|SA-3(1)|Manage Preproduction Environment
sa-3.2|SA-3(2)|Use of Live or Operational Data|a,b
sa-3.3|SA-3(3)|Technology Refresh
sa-4|SA-4|Acquisition Process|a,b,c,d,e,f,g,h,i
sa-4.1|SA-4(1)|Functional Properties of Controls
sa-4.2|SA-4(2)|Design and Implementation Information for Controls
sa-4.3|SA-4(3)|Development Methods, Techniques, and Practices|a,b,c
sa-4.4|SA-4(4)|Assignment of Components to Systems||cm-8.9
sa-4.5|SA-4(5)|System, Component, and Service Configurations|a,b
sa-4.6|SA-4(6)|Use of Information Assurance Products|a,b
sa-4.7|SA-4(7)|Niap-approved Protection Profiles|a,b
sa-4.8|SA-4(8)|Continuous Monitoring Plan for Controls
sa-4.9|SA-4(9)|Functions, Ports, Protocols, and Services in Use
sa-4.10|SA-4(10)|Use of Approved PIV Products
sa-4.11|SA-4(11)|System of Records
sa-4.12|SA-4(12)|Data Ownership|a,b
sa-5|SA-5|System Documentation|a,b,c,d
sa-5.1|SA-5(1)|Functional Properties of Security Controls||sa-4.1
sa-5.2|SA-5(2)|Security-relevant External System Interfaces||sa-4.2
sa-5.3|SA-5(3)|High-level Design||sa-4.2
sa-5.4|SA-5(4)|Low-level Design||sa-4.2
sa-5.5|SA-5(5)|Source Code||sa-4.2
sa-6|SA-6|Software Usage Restrictions||cm-10,si-7
sa-7|SA-7|User-installed Software||cm-11,si-7
sa-8|SA-8|Security and Privacy Engineering Principles
sa-8.1|SA-8(1)|Clear Abstractions
sa-8.2|SA-8(2)|Least Common Mechanism
sa-8.3|SA-8(3)|Modularity and Layering
sa-8.4|SA-8(4)|Partially Ordered Dependencies
sa-8.5|SA-8(5)|Efficiently Mediated Access
sa-8.6|SA-8(6)|Minimized Sharing
sa-8.7|SA-8(7)|Reduced Complexity
sa-8.8|SA-8(8)|Secure Evolvability
sa-8.9|SA-8(9)|Trusted Components
sa-8.10|SA-8(10)|Hierarchical Trust
sa-8.11|SA-8(11)|Inverse Modification Threshold
sa-8.12|SA-8(12)|Hierarchical Protection
sa-8.13|SA-8(13)|Minimized Security Elements
sa-8.14|SA-8(14)|Least Privilege
sa-8.15|SA-8(15)|Predicate Permission
sa-8.16|SA-8(16)|Self-reliant Trustworthiness
sa-8.17|SA-8(17)|Secure Distributed Composition
sa-8.18|SA-8(18)|Trusted Communications Channels
sa-8.19|SA-8(19)|Continuous Protection
sa-8.20|SA-8(20)|Secure Metadata Management
sa-8.21|SA-8(21)|Self-analysis
sa-8.22|SA-8(22)|Accountability and Traceability
sa-8.23|SA-8(23)|Secure Defaults
sa-8.24|SA-8(24)|Secure Failure and Recovery
sa-8.25|SA-8(25)|Economic Security
sa-8.26|SA-8(26)|Performance Security
sa-8.27|SA-8(27)|Human Factored Security
sa-8.28|SA-8(28)|Acceptable Security
sa-8.29|SA-8(29)|Repeatable and Documented Procedures
sa-8.30|SA-8(30)|Procedural Rigor
sa-8.31|SA-8(31)|Secure System Modification
sa-8.32|SA-8(32)|Sufficient Documentation
sa-8.33|SA-8(33)|Minimization
sa-9|SA-9|External System Services|a,b,c
sa-9.1|SA-9(1)|Risk Assessments and Organizational Approvals|a,b
sa-9.2|SA-9(2)|Identification of Functions, Ports, Protocols, and Services
sa-9.3|SA-9(3)|Establish and Maintain Trust Relationship with Providers
sa-9.4|SA-9(4)|Consistent Interests of Consumers and Providers
sa-9.5|SA-9(5)|Processing, Storage, and Service Location
sa-9.6|SA-9(6)|Organization-controlled Cryptographic Keys
sa-9.7|SA-9(7)|Organization-controlled Integrity Checking
sa-9.8|SA-9(8)|Processing and Storage Location — U.s. Jurisdiction
sa-10|SA-10|Developer Configuration Management|a,b,c,d,e
sa-10.1|SA-10(1)|Software and Firmware Integrity Verification
sa-10.2|SA-10(2)|Alternative Configuration Management Processes
sa-10.3|SA-10(3)|Hardware Integrity Verification
sa-10.4|SA-10(4)|Trusted Generation
sa-10.5|SA-10(5)|Mapping Integrity for Version Control
sa-10.6|SA-10(6)|Trusted Distribution
sa-10.7|SA-10(7)|Security and Privacy Representatives
sa-11|SA-11|Developer Testing and Evaluation|a,b,c,d,e
sa-11.1|SA-11(1)|Static Code Analysis
sa-11.2|SA-11(2)|Threat Modeling and Vulnerability Analyses|a,b,c,d
sa-11.3|SA-11(3)|Independent Verification of Assessment Plans and Evidence|a,b
sa-11.4|SA-11(4)|Manual Code Reviews
sa-11.5|SA-11(5)|Penetration Testing|a,b
sa-11.6|SA-11(6)|Attack Surface Reviews
sa-11.7|SA-11(7)|Verify Scope of Testing and Evaluation
sa-11.8|SA-11(8)|Dynamic Code Analysis
sa-11.9|SA-11(9)|Interactive Application Security Testing
sa-12|SA-12|Supply Chain Protection||sr
sa-12.1|SA-12(1)|Acquisition Strategies / Tools / Methods||sr-5
sa-12.2|SA-12(2)|Supplier Reviews||sr-6
sa-12.3|SA-12(3)|Trusted Shipping and Warehousing||sr-3
sa-12.4|SA-12(4)|Diversity of Suppliers||sr-3.1
sa-12.5|SA-12(5)|Limitation of Harm||sr-3.2
sa-12.6|SA-12(6)|Minimizing Procurement Time||sr-5.1
sa-12.7|SA-12(7)|Assessments Prior to Selection / Acceptance / Update||sr-5.2
sa-12.8|SA-12(8)|Use of All-source Intelligence||ra-3.2
sa-12.9|SA-12(9)|Operations Security||sr-7
sa-12.10|SA-12(10)|Validate as Genuine and Not Altered||sr-4.3
sa-12.11|SA-12(11)|Penetration Testing / Analysis of Elements, Processes, and Actors||sr-6.1
sa-12.12|SA-12(12)|Inter-organizational Agreements||sr-8
sa-12.13|SA-12(13)|Critical Information System Components||ma-6,ra-9
sa-12.14|SA-12(14)|Identity and Traceability||sr-4.1,sr-4.2
sa-12.15|SA-12(15)|Processes to Address Weaknesses or Deficiencies||sr-3
sa-13|SA-13|Trustworthiness||sa-8
sa-14|SA-14|Criticality Analysis||ra-9
sa-14.1|SA-14(1)|Critical Components with No Viable Alternative Sourcing||sa-20
sa-15|SA-15|Development Process, Standards, and Tools|a,b
sa-15.1|SA-15(1)|Quality Metrics|a,b
sa-15.2|SA-15(2)|Security and Privacy Tracking Tools
sa-15.3|SA-15(3)|Criticality Analysis|a,b
sa-15.4|SA-15(4)|Threat Modeling and Vulnerability Analysis||sa-11.2
sa-15.5|SA-15(5)|Attack Surface Reduction
sa-15.6|SA-15(6)|Continuous Improvement
sa-15.7|SA-15(7)|Automated Vulnerability Analysis|a,b,c,d
sa-15.8|SA-15(8)|Reuse of Threat and Vulnerability Information
sa-15.9|SA-15(9)|Use of Live Data||sa-3.2
sa-15.10|SA-15(10)|Incident Response Plan
sa-15.11|SA-15(11)|Archive System or Component
sa-15.12|SA-15(12)|Minimize Personally Identifiable Information
sa-15.13|SA-15(13)|Logging Syntax
sa-16|SA-16|Developer-provided Training
sa-17|SA-17|Developer Security and Privacy Architecture and Design|a,b,c
sa-17.1|SA-17(1)|Formal Policy Model|a,b
sa-17.2|SA-17(2)|Security-relevant Components|a,b
sa-17.3|SA-17(3)|Formal Correspondence|a,b,c,d,e
sa-17.4|SA-17(4)|Informal Correspondence|a,b,c,d,e
sa-17.5|SA-17(5)|Conceptually Simple Design|a,b
sa-17.6|SA-17(6)|Structure for Testing
sa-17.7|SA-17(7)|Structure for Least Privilege
sa-17.8|SA-17(8)|Orchestration
sa-17.9|SA-17(9)|Design Diversity
sa-18|SA-18|Tamper Resistance and Detection||sr-9
sa-18.1|SA-18(1)|Multiple Phases of System Development Life Cycle||sr-9.1
sa-18.2|SA-18(2)|Inspection of Systems or Components||sr-10
sa-19|SA-19|Component Authenticity||sr-11
sa-19.1|SA-19(1)|Anti-counterfeit Training||sr-11.1
sa-19.2|SA-19(2)|Configuration Control for Component Service and Repair||sr-11.2
sa-19.3|SA-19(3)|Component Disposal||sr-12
sa-19.4|SA-19(4)|Anti-counterfeit Scanning||sr-11.3
sa-20|SA-20|Customized Development of Critical Components
sa-21|SA-21|Developer Screening|a,b
sa-21.1|SA-21(1)|Validation of Screening||sa-21
sa-22|SA-22|Unsupported System Components|a,b
sa-22.1|SA-22(1)|Alternative Sources for Continued Support||sa-22
sa-23|SA-23|Specialization
sa-24|SA-24|Design for Cyber Resiliency
sc-1|SC-1|Policy and Procedures|a,b,c
sc-2|SC-2|Separation of System and User Functionality
sc-2.1|SC-2(1)|Interfaces for Non-privileged Users
sc-2.2|SC-2(2)|Disassociability
sc-3|SC-3|Security Function Isolation
sc-3.1|SC-3(1)|Hardware Separation
sc-3.2|SC-3(2)|Access and Flow Control Functions
sc-3.3|SC-3(3)|Minimize Nonsecurity Functionality
sc-3.4|SC-3(4)|Module Coupling and Cohesiveness
sc-3.5|SC-3(5)|Layered Structures
sc-4|SC-4|Information in Shared System Resources
sc-4.1|SC-4(1)|Security Levels||sc-4
sc-4.2|SC-4(2)|Multilevel or Periods Processing
sc-5|SC-5|Denial-of-service Protection|a,b
sc-5.1|SC-5(1)|Restrict Ability to Attack Other Systems
sc-5.2|SC-5(2)|Capacity, Bandwidth, and Redundancy
sc-5.3|SC-5(3)|Detection and Monitoring|a,b
sc-6|SC-6|Resource Availability
sc-7|SC-7|Boundary Protection|a,b,c
sc-7.1|SC-7(1)|Physically Separated Subnetworks||sc-7
sc-7.2|SC-7(2)|Public Access||sc-7
sc-7.3|SC-7(3)|Access Points
sc-7.4|SC-7(4)|External Telecommunications Services|a,b,c,d,e,f,g,h
sc-7.5|SC-7(5)|Deny by Default — Allow by Exception
sc-7.6|SC-7(6)|Response to Recognized Failures||sc-7.18
sc-7.7|SC-7(7)|Split Tunneling for Remote Devices
sc-7.8|SC-7(8)|Route Traffic to Authenticated Proxy Servers
sc-7.9|SC-7(9)|Restrict Threatening Outgoing Communications Traffic|a,b
sc-7.10|SC-7(10)|Prevent Exfiltration|a,b
sc-7.11|SC-7(11)|Restrict Incoming Communications Traffic
sc-7.12|SC-7(12)|Host-based Protection
sc-7.13|SC-7(13)|Isolation of Security Tools, Mechanisms, and Support Components
sc-7.14|SC-7(14)|Protect Against Unauthorized Physical Connections
sc-7.15|SC-7(15)|Networked Privileged Accesses
sc-7.16|SC-7(16)|Prevent Discovery of System Components
sc-7.17|SC-7(17)|Automated Enforcement of Protocol Formats
sc-7.18|SC-7(18)|Fail Secure
sc-7.19|SC-7(19)|Block Communication from Non-organizationally Configured Hosts
sc-7.20|SC-7(20)|Dynamic Isolation and Segregation
sc-7.21|SC-7(21)|Isolation of System Components
sc-7.22|SC-7(22)|Separate Subnets for Connecting to Different Security Domains
sc-7.23|SC-7(23)|Disable Sender Feedback on Protocol Validation Failure
sc-7.24|SC-7(24)|Personally Identifiable Information|a,b,c,d
sc-7.25|SC-7(25)|Unclassified National Security System Connections
sc-7.26|SC-7(26)|Classified National Security System Connections
sc-7.27|SC-7(27)|Unclassified Non-national Security System Connections
sc-7.28|SC-7(28)|Connections to Public Networks
sc-7.29|SC-7(29)|Separate Subnets to Isolate Functions
sc-8|SC-8|Transmission Confidentiality and Integrity
sc-8.1|SC-8(1)|Cryptographic Protection
sc-8.2|SC-8(2)|Pre- and Post-transmission Handling
sc-8.3|SC-8(3)|Cryptographic Protection for Message Externals
sc-8.4|SC-8(4)|Conceal or Randomize Communications
sc-8.5|SC-8(5)|Protected Distribution System
sc-9|SC-9|Transmission Confidentiality||sc-8
sc-10|SC-10|Network Disconnect
sc-11|SC-11|Trusted Path|a,b
sc-11.1|SC-11(1)|Irrefutable Communications Path|a,b
sc-12|SC-12|Cryptographic Key Establishment and Management
sc-12.1|SC-12(1)|Availability
sc-12.2|SC-12(2)|Symmetric Keys
sc-12.3|SC-12(3)|Asymmetric Keys
sc-12.4|SC-12(4)|PKI Certificates||sc-12.3
sc-12.5|SC-12(5)|PKI Certificates / Hardware Tokens||sc-12.3
sc-12.6|SC-12(6)|Physical Control of Keys
sc-13|SC-13|Cryptographic Protection|a,b
sc-13.1|SC-13(1)|Fips-validated Cryptography||sc-13
sc-13.2|SC-13(2)|Nsa-approved Cryptography||sc-13
sc-13.3|SC-13(3)|Individuals Without Formal Access Approvals||sc-13
sc-13.4|SC-13(4)|Digital Signatures||sc-13
sc-14|SC-14|Public Access Protections||ac-2,ac-3,ac-5,ac-6,si-3,si-4,si-5,si-7,si-10
sc-15|SC-15|Collaborative Computing Devices and Applications|a,b
sc-15.1|SC-15(1)|Physical or Logical Disconnect
sc-15.2|SC-15(2)|Blocking Inbound and Outbound Communications Traffic||sc-7
sc-15.3|SC-15(3)|Disabling and Removal in Secure Work Areas
sc-15.4|SC-15(4)|Explicitly Indicate Current Participants
sc-16|SC-16|Transmission of Security and Privacy Attributes
sc-16.1|SC-16(1)|Integrity Verification
sc-16.2|SC-16(2)|Anti-spoofing Mechanisms
sc-16.3|SC-16(3)|Cryptographic Binding
sc-17|SC-17|Public Key Infrastructure Certificates|a,b
sc-18|SC-18|Mobile Code|a,b
sc-18.1|SC-18(1)|Identify Unacceptable Code and Take Corrective Actions
sc-18.2|SC-18(2)|Acquisition, Development, and Use
sc-18.3|SC-18(3)|Prevent Downloading and Execution
sc-18.4|SC-18(4)|Prevent Automatic Execution
sc-18.5|SC-18(5)|Allow Execution Only in Confined Environments
sc-19|SC-19|Voice Over Internet Protocol||-
sc-20|SC-20|Secure Name/address Resolution Service (authoritative Source)|a,b
sc-20.1|SC-20(1)|Child Subspaces||sc-20
sc-20.2|SC-20(2)|Data Origin and Integrity
sc-21|SC-21|Secure Name/address Resolution Service (recursive or Caching Resolver)
sc-21.1|SC-21(1)|Data Origin and Integrity||sc-21
sc-22|SC-22|Architecture and Provisioning for Name/address Resolution Service
sc-23|SC-23|Session Authenticity
sc-23.1|SC-23(1)|Invalidate Session Identifiers at Logout
sc-23.2|SC-23(2)|User-initiated Logouts and Message Displays||ac-12.1
sc-23.3|SC-23(3)|Unique System-generated Session Identifiers
sc-23.4|SC-23(4)|Unique Session Identifiers with Randomization||sc-23.3
sc-23.5|SC-23(5)|Allowed Certificate Authorities
sc-24|SC-24|Fail in Known State
sc-25|SC-25|Thin Nodes
sc-26|SC-26|Decoys
sc-26.1|SC-26(1)|Detection of Malicious Code||sc-35
sc-27|SC-27|Platform-independent Applications
sc-28|SC-28|Protection of Information at Rest
sc-28.1|SC-28(1)|Cryptographic Protection
sc-28.2|SC-28(2)|Offline Storage
sc-28.3|SC-28(3)|Cryptographic Keys
sc-29|SC-29|Heterogeneity
sc-29.1|SC-29(1)|Virtualization Techniques
sc-30|SC-30|Concealment and Misdirection
sc-30.1|SC-30(1)|Virtualization Techniques||sc-29.1
sc-30.2|SC-30(2)|Randomness
sc-30.3|SC-30(3)|Change Processing and Storage Locations
sc-30.4|SC-30(4)|Misleading Information
sc-30.5|SC-30(5)|Concealment of System Components
sc-31|SC-31|Covert Channel Analysis|a,b
sc-31.1|SC-31(1)|Test Covert Channels for Exploitability
sc-31.2|SC-31(2)|Maximum Bandwidth
sc-31.3|SC-31(3)|Measure Bandwidth in Operational Environments
sc-32|SC-32|System Partitioning
sc-32.1|SC-32(1)|Separate Physical Domains for Privileged Functions
sc-33|SC-33|Transmission Preparation Integrity||sc-8
sc-34|SC-34|Non-modifiable Executable Programs|a,b
sc-34.1|SC-34(1)|No Writable Storage
sc-34.2|SC-34(2)|Integrity Protection on Read-only Media
sc-34.3|SC-34(3)|Hardware-based Protection||sc-51
sc-35|SC-35|External Malicious Code Identification
sc-36|SC-36|Distributed Processing and Storage
sc-36.1|SC-36(1)|Polling Techniques|a,b
sc-36.2|SC-36(2)|Synchronization
sc-37|SC-37|Out-of-band Channels
sc-37.1|SC-37(1)|Ensure Delivery and Transmission
sc-38|SC-38|Operations Security
sc-39|SC-39|Process Isolation
sc-39.1|SC-39(1)|Hardware Separation
sc-39.2|SC-39(2)|Separate Execution Domain Per Thread
sc-40|SC-40|Wireless Link Protection
sc-40.1|SC-40(1)|Electromagnetic Interference
sc-40.2|SC-40(2)|Reduce Detection Potential
sc-40.3|SC-40(3)|Imitative or Manipulative Communications Deception
sc-40.4|SC-40(4)|Signal Parameter Identification
sc-41|SC-41|Port and I/O Device Access
sc-42|SC-42|Sensor Capability and Data|a,b
sc-42.1|SC-42(1)|Reporting to Authorized Individuals or Roles
sc-42.2|SC-42(2)|Authorized Use
sc-42.3|SC-42(3)|Prohibit Use of Devices||sc-42
sc-42.4|SC-42(4)|Notice of Collection
sc-42.5|SC-42(5)|Collection Minimization
sc-43|SC-43|Usage Restrictions|a,b
sc-44|SC-44|Detonation Chambers
sc-45|SC-45|System Time Synchronization
sc-45.1|SC-45(1)|Synchronization with Authoritative Time Source|a,b
sc-45.2|SC-45(2)|Secondary Authoritative Time Source|a,b
sc-46|SC-46|Cross Domain Policy Enforcement
sc-47|SC-47|Alternate Communications Paths
sc-48|SC-48|Sensor Relocation
sc-48.1|SC-48(1)|Dynamic Relocation of Sensors or Monitoring Capabilities
sc-49|SC-49|Hardware-enforced Separation and Policy Enforcement
sc-50|SC-50|Software-enforced Separation and Policy Enforcement
sc-51|SC-51|Hardware-based Protection|a,b
si-1|SI-1|Policy and Procedures|a,b,c
si-2|SI-2|Flaw Remediation|a,b,c,d
si-2.1|SI-2(1)|Central Management||pl-9
si-2.2|SI-2(2)|Automated Flaw Remediation Status
si-2.3|SI-2(3)|Time to Remediate Flaws and Benchmarks for Corrective Actions|a,b
si-2.4|SI-2(4)|Automated Patch Management Tools
si-2.5|SI-2(5)|Automatic Software and Firmware Updates
si-2.6|SI-2(6)|Removal of Previous Versions of Software and Firmware
si-2.7|SI-2(7)|Root Cause Analysis
si-3|SI-3|Malicious Code Protection|a,b,c,d
si-3.1|SI-3(1)|Central Management||pl-9
si-3.2|SI-3(2)|Automatic Updates||si-3
si-3.3|SI-3(3)|Non-privileged Users||ac-6.10
si-3.4|SI-3(4)|Updates Only by Privileged Users
si-3.5|SI-3(5)|Portable Storage Devices||mp-7
si-3.6|SI-3(6)|Testing and Verification|a,b
si-3.7|SI-3(7)|Nonsignature-based Detection||si-3
si-3.8|SI-3(8)|Detect Unauthorized Commands|a,b
si-3.9|SI-3(9)|Authenticate Remote Commands||ac-17.10
si-3.10|SI-3(10)|Malicious Code Analysis|a,b
si-4|SI-4|System Monitoring|a,b,c,d,e,f,g
si-4.1|SI-4(1)|System-wide Intrusion Detection System
si-4.2|SI-4(2)|Automated Tools and Mechanisms for Real-time Analysis
si-4.3|SI-4(3)|Automated Tool and Mechanism Integration
si-4.4|SI-4(4)|Inbound and Outbound Communications Traffic|a,b
si-4.5|SI-4(5)|System-generated Alerts
si-4.6|SI-4(6)|Restrict Non-privileged Users||ac-6.10
si-4.7|SI-4(7)|Automated Response to Suspicious Events|a,b
si-4.8|SI-4(8)|Protection of Monitoring Information||si-4
si-4.9|SI-4(9)|Testing of Monitoring Tools and Mechanisms
si-4.10|SI-4(10)|Visibility of Encrypted Communications
si-4.11|SI-4(11)|Analyze Communications Traffic Anomalies
si-4.12|SI-4(12)|Automated Organization-generated Alerts
si-4.13|SI-4(13)|Analyze Traffic and Event Patterns|a,b,c
si-4.14|SI-4(14)|Wireless Intrusion Detection
si-4.15|SI-4(15)|Wireless to Wireline Communications
si-4.16|SI-4(16)|Correlate Monitoring Information
si-4.17|SI-4(17)|Integrated Situational Awareness
si-4.18|SI-4(18)|Analyze Traffic and Covert Exfiltration
si-4.19|SI-4(19)|Risk for Individuals
si-4.20|SI-4(20)|Privileged Users
si-4.21|SI-4(21)|Probationary Periods
si-4.22|SI-4(22)|Unauthorized Network Services|a,b
si-4.23|SI-4(23)|Host-based Devices
si-4.24|SI-4(24)|Indicators of Compromise
si-4.25|SI-4(25)|Optimize Network Traffic Analysis
si-5|SI-5|Security Alerts, Advisories, and Directives|a,b,c,d
si-5.1|SI-5(1)|Automated Alerts and Advisories
si-6|SI-6|Security and Privacy Function Verification|a,b,c,d
si-6.1|SI-6(1)|Notification of Failed Security Tests||si-6
si-6.2|SI-6(2)|Automation Support for Distributed Testing
si-6.3|SI-6(3)|Report Verification Results
si-7|SI-7|Software, Firmware, and Information Integrity|a,b
si-7.1|SI-7(1)|Integrity Checks
si-7.2|SI-7(2)|Automated Notifications of Integrity Violations
si-7.3|SI-7(3)|Centrally Managed Integrity Tools
si-7.4|SI-7(4)|Tamper-evident Packaging||sr-9
si-7.5|SI-7(5)|Automated Response to Integrity Violations
si-7.6|SI-7(6)|Cryptographic Protection
si-7.7|SI-7(7)|Integration of Detection and Response
si-7.8|SI-7(8)|Auditing Capability for Significant Events
si-7.9|SI-7(9)|Verify Boot Process
si-7.10|SI-7(10)|Protection of Boot Firmware
si-7.11|SI-7(11)|Confined Environments with Limited Privileges||cm-7.6
si-7.12|SI-7(12)|Integrity Verification
si-7.13|SI-7(13)|Code Execution in Protected Environments||cm-7.7
si-7.14|SI-7(14)|Binary or Machine Executable Code||cm-7.8
si-7.15|SI-7(15)|Code Authentication
si-7.16|SI-7(16)|Time Limit on Process Execution Without Supervision
si-7.17|SI-7(17)|Runtime Application Self-protection
si-8|SI-8|Spam Protection|a,b
si-8.1|SI-8(1)|Central Management||pl-9
si-8.2|SI-8(2)|Automatic Updates
si-8.3|SI-8(3)|Continuous Learning Capability
si-9|SI-9|Information Input Restrictions||ac-2,ac-3,ac-5,ac-6
si-10|SI-10|Information Input Validation
si-10.1|SI-10(1)|Manual Override Capability|a,b,c
si-10.2|SI-10(2)|Review and Resolve Errors
si-10.3|SI-10(3)|Predictable Behavior
si-10.4|SI-10(4)|Timing Interactions
si-10.5|SI-10(5)|Restrict Inputs to Trusted Sources and Approved Formats
si-10.6|SI-10(6)|Injection Prevention
si-11|SI-11|Error Handling|a,b
si-12|SI-12|Information Management and Retention
si-12.1|SI-12(1)|Limit Personally Identifiable Information Elements
si-12.2|SI-12(2)|Minimize Personally Identifiable Information in Testing, Training, and Research
si-12.3|SI-12(3)|Information Disposal
si-13|SI-13|Predictable Failure Prevention|a,b
si-13.1|SI-13(1)|Transferring Component Responsibilities
si-13.2|SI-13(2)|Time Limit on Process Execution Without Supervision||si-7.16
si-13.3|SI-13(3)|Manual Transfer Between Components
si-13.4|SI-13(4)|Standby Component Installation and Notification|a,b
si-13.5|SI-13(5)|Failover Capability
si-14|SI-14|Non-persistence
si-14.1|SI-14(1)|Refresh from Trusted Sources
si-14.2|SI-14(2)|Non-persistent Information|a,b
si-14.3|SI-14(3)|Non-persistent Connectivity
si-15|SI-15|Information Output Filtering
si-16|SI-16|Memory Protection
si-17|SI-17|Fail-safe Procedures
si-18|SI-18|Personally Identifiable Information Quality Operations|a,b
si-18.1|SI-18(1)|Automation Support
si-18.2|SI-18(2)|Data Tags
si-18.3|SI-18(3)|Collection
si-18.4|SI-18(4)|Individual Requests
si-18.5|SI-18(5)|Notice of Correction or Deletion
si-19|SI-19|De-identification|a,b
si-19.1|SI-19(1)|Collection
si-19.2|SI-19(2)|Archiving
si-19.3|SI-19(3)|Release
si-19.4|SI-19(4)|Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers
si-19.5|SI-19(5)|Statistical Disclosure Control
si-19.6|SI-19(6)|Differential Privacy
si-19.7|SI-19(7)|Validated Algorithms and Software
si-19.8|SI-19(8)|Motivated Intruder
si-20|SI-20|Tainting
si-21|SI-21|Information Refresh
si-22|SI-22|Information Diversity|a,b
si-23|SI-23|Information Fragmentation|a,b
sr-1|SR-1|Policy and Procedures|a,b,c
sr-2|SR-2|Supply Chain Risk Management Plan|a,b,c
sr-2.1|SR-2(1)|Establish Scrm Team
sr-3|SR-3|Supply Chain Controls and Processes|a,b,c
sr-3.1|SR-3(1)|Diverse Supply Base
sr-3.2|SR-3(2)|Limitation of Harm
sr-3.3|SR-3(3)|Sub-tier Flow Down
sr-4|SR-4|Provenance
sr-4.1|SR-4(1)|Identity
sr-4.2|SR-4(2)|Track and Trace
sr-4.3|SR-4(3)|Validate as Genuine and Not Altered
sr-4.4|SR-4(4)|Supply Chain Integrity — Pedigree
sr-5|SR-5|Acquisition Strategies, Tools, and Methods
sr-5.1|SR-5(1)|Adequate Supply
sr-5.2|SR-5(2)|Assessments Prior to Selection, Acceptance, Modification, or Update
sr-6|SR-6|Supplier Assessments and Reviews
sr-6.1|SR-6(1)|Testing and Analysis
sr-7|SR-7|Supply Chain Operations Security
sr-8|SR-8|Notification Agreements
sr-9|SR-9|Tamper Resistance and Detection
sr-9.1|SR-9(1)|Multiple Stages of System Development Life Cycle
sr-10|SR-10|Inspection of Systems or Components
sr-11|SR-11|Component Authenticity|a,b
sr-11.1|SR-11(1)|Anti-counterfeit Training
sr-11.2|SR-11(2)|Configuration Control for Component Service and Repair
sr-11.3|SR-11(3)|Anti-counterfeit Scanning
sr-12|SR-12|Component Disposal
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
