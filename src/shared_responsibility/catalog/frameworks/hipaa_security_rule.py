"""The citations of the HIPAA Security Rule, 45 CFR 164.306 to 164.316."""

# Written by scripts/frameworks.py from the publisher's list; `nox -s frameworks` rewrites it.

from ..._frameworks import Framework

FRAMEWORK = Framework(
    id="hipaa-security-rule",
    name="HIPAA Security Rule",
    version="45 CFR 164 Subpart C",
    publisher="HHS",
    licence="public domain: federal regulation",
    url="https://www.ecfr.gov/current/title-45/part-164/subpart-C",
    provenance="45 CFR 164.306 to 164.316, headings abbreviated",
)
TABLE = """\
164.306(a)|164.306(a)|General Requirements
164.306(b)|164.306(b)|Flexibility of approach
164.308(a)|164.308(a)|Security Management Process
164.308(a)(1)(ii)(a)|164.308(a)(1)(ii)(A)|Security Management Process - Risk Analysis
164.308(a)(1)(ii)(b)|164.308(a)(1)(ii)(B)|Security Management Process - Risk Management
164.308(a)(1)(ii)(c)|164.308(a)(1)(ii)(C)|Security Management Process - Sanction Policy
164.308(a)(1)(ii)(d)|164.308(a)(1)(ii)(D)|Security Management Process - Information System Activity Review
164.308(a)(2)|164.308(a)(2)|Assigned Security Responsibility
164.308(a)(3)(i)|164.308(a)(3)(i)|Workforce Security
164.308(a)(3)(ii)(a)|164.308(a)(3)(ii)(A)|Workforce security - Authorization and/or Supervision
164.308(a)(3)(ii)(b)|164.308(a)(3)(ii)(B)|Workforce security - Workforce Clearance Procedure
164.308(a)(3)(ii)(c)|164.308(a)(3)(ii)(C)|Workforce security - Establish Termination Procedures
164.308(a)(4)(i)|164.308(a)(4)(i)|Information Access Management
164.308(a)(4)(ii)(a)|164.308(a)(4)(ii)(A)|Information Access Management - Isolating Healthcare Clearinghouse Functions
164.308(a)(4)(ii)(b)|164.308(a)(4)(ii)(B)|Information Access Management - Access Authorization
164.308(a)(4)(ii)(c)|164.308(a)(4)(ii)(C)|Information Access Management - Access Establishment and Modification
164.308(a)(5)(i)|164.308(a)(5)(i)|Security Awareness and Training
164.308(a)(5)(ii)(a)|164.308(a)(5)(ii)(A)|Security Awareness and Training - Security Reminders
164.308(a)(5)(ii)(b)|164.308(a)(5)(ii)(B)|Security Awareness, Training, and Tools - Protection from Malicious Software
164.308(a)(5)(ii)(c)|164.308(a)(5)(ii)(C)|Security Awareness, Training, and Tools - Log-in Monitoring
164.308(a)(5)(ii)(d)|164.308(a)(5)(ii)(D)|Security Awareness, Training, and Tools - Password Management
164.308(a)(6)(i)|164.308(a)(6)(i)|Security Incident Procedures
164.308(a)(6)(ii)|164.308(a)(6)(ii)|Security Incident Procedures - Response and Reporting
164.308(a)(7)(i)|164.308(a)(7)(i)|Contingency Plan
164.308(a)(7)(ii)(a)|164.308(a)(7)(ii)(A)|Contingency Plan - Data Backup Plan
164.308(a)(7)(ii)(b)|164.308(a)(7)(ii)(B)|Contingency Plan - Disaster Recovery Plan
164.308(a)(7)(ii)(c)|164.308(a)(7)(ii)(C)|Contingency Plan - Emergency Mode Operation Plan
164.308(a)(7)(ii)(d)|164.308(a)(7)(ii)(D)|Contingency Plan - Testing and Revision Procedure
164.308(a)(7)(ii)(e)|164.308(a)(7)(ii)(E)|Contingency Plan - Application and Data Criticality Analysis
164.308(a)(8)|164.308(a)(8)|Evaluation
164.308(b)(1)|164.308(b)(1)|Business Associate Contracts and Other Arrangements
164.308(b)(3)|164.308(b)(3)|Business Associate Contracts and Other Arrangements - Written Contract or Other Arrangement
164.310(a)(1)|164.310(a)(1)|Facility Access Controls
164.310(a)(2)(i)|164.310(a)(2)(i)|Facility Access Controls - Contingency Operations
164.310(a)(2)(ii)|164.310(a)(2)(ii)|Facility Access Controls - Facility Security Plan
164.310(a)(2)(iii)|164.310(a)(2)(iii)|Facility Access Controls - Access Control and Validation Procedures
164.310(a)(2)(iv)|164.310(a)(2)(iv)|Facility Access Controls - Maintain Maintenance Records
164.310(b)|164.310(b)|Workstation Use
164.310(c)|164.310(c)|Workstation Security
164.310(d)(1)|164.310(d)(1)|Device and Media Controls
164.310(d)(2)(i)|164.310(d)(2)(i)|Device and Media Controls - Disposal
164.310(d)(2)(ii)|164.310(d)(2)(ii)|Device and Media Controls - Media Re-use
164.310(d)(2)(iii)|164.310(d)(2)(iii)|Device and Media Controls - Accountability
164.310(d)(2)(iv)|164.310(d)(2)(iv)|Device and Media Controls - Data Backup and Storage Procedures
164.312(a)(1)|164.312(a)(1)|Access Control
164.312(a)(2)(i)|164.312(a)(2)(i)|Access Control - Unique User Identification
164.312(a)(2)(ii)|164.312(a)(2)(ii)|Access Control - Emergency Access Procedure
164.312(a)(2)(iii)|164.312(a)(2)(iii)|Access Control - Automatic Logoff
164.312(a)(2)(iv)|164.312(a)(2)(iv)|Access Control - Encryption and Decryption
164.312(b)|164.312(b)|Audit Controls
164.312(c)(1)|164.312(c)(1)|Integrity
164.312(c)(2)|164.312(c)(2)|Integrity - Mechanism to Authenticate ePHI
164.312(d)|164.312(d)|Person or Entity Authentication
164.312(e)(1)|164.312(e)(1)|Transmission
164.312(e)(2)(i)|164.312(e)(2)(i)|Transmission Security - Integrity Controls
164.312(e)(2)(ii)|164.312(e)(2)(ii)|Transmission Security - Encryption
164.314(a)(1)|164.314(a)(1)|Business Associate Contracts or Other Arrangements
164.314(a)(2)(i)(a)|164.314(a)(2)(i)(A)|Business associate contracts
164.314(a)(2)(i)(b)|164.314(a)(2)(i)(B)|Business associate contracts
164.314(a)(2)(i)(c)|164.314(a)(2)(i)(C)|Business associate contracts
164.314(a)(2)(ii)|164.314(a)(2)(ii)|Other Arrangements
164.314(a)(2)(iii)|164.314(a)(2)(iii)|Business associate contracts with subcontractors
164.314(b)(1)|164.314(b)(1)|Requirements for Group Health Plans
164.314(b)(2)(i)|164.314(b)(2)(i)|Group Heath Plan Implementation Specification
164.314(b)(2)(ii)|164.314(b)(2)(ii)|Group Heath Plan Implementation Specification
164.314(b)(2)(iii)|164.314(b)(2)(iii)|Group Heath Plan Implementation Specification
164.314(b)(2)(iv)|164.314(b)(2)(iv)|Group Heath Plan Implementation Specification
164.316(a)|164.316(a)|Policies and Procedures
164.316(b)(1)|164.316(b)(1)|Documentation
164.316(b)(2)(i)|164.316(b)(2)(i)|Documentation - Time Limit
164.316(b)(2)(ii)|164.316(b)(2)(ii)|Documentation- Availability
164.316(b)(2)(iii)|164.316(b)(2)(iii)|Documentation - Updates
"""
"""A line for each control: its id, what the framework calls it, its heading, the letters of its statement, what took it over (`-`: nothing)."""
